package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.contracts.Contribution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// R-C2.4-21: a coproduction says what each brings and which share each has, who bears losses, and whether all own the
/// show together.
class CoproductionsSayWhoOwnsAndLoses implements ContractRule {

    private static final String CODE = "R-C2.4-21";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        if (!contract.is(ContractType.COPRODUCTION) || contract.amends().changes()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        List<Contribution> contributions = contract.sharing().contributions();
        contract.parties().stream()
                .filter(party ->
                        contributions.stream().noneMatch(each -> each.party().equals(party.id())))
                .map(party -> found("sharing/contributions", "contribution", Parties.name(party)))
                .forEach(found::add);
        BigDecimal shares = contributions.stream()
                .map(Contribution::share)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shares.compareTo(WHOLE) != 0) {
            found.add(found("sharing/contributions", "shares", Figure.percent(shares)));
        }
        if (contract.sharing().losses().isBlank()) {
            found.add(found("sharing/losses", "losses"));
        }
        if (contract.sharing().coOwnership() == null) {
            found.add(found("sharing/coOwnership", "ownership"));
        }
        return found;
    }

    private static Finding found(String place, String name, String... arguments) {
        return ContractRule.at(CODE, Severity.BLOCKING, place, name, arguments);
    }
}
