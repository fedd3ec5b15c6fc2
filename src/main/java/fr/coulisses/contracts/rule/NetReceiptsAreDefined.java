package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.contracts.Sharing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// R-C2.4-12: a coréalisation says what net receipts are, who gets how much of them, and who declares taxes and rights.
class NetReceiptsAreDefined implements ContractRule {

    private static final String CODE = "R-C2.4-12";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        if (!contract.is(ContractType.COREALISATION)) {
            return List.of();
        }
        Sharing sharing = contract.sharing();
        List<Finding> found = new ArrayList<>();
        if (sharing.base().isBlank()) {
            found.add(ContractRule.at(CODE, Severity.BLOCKING, "sharing/base", "base"));
        }
        if (contract.party(sharing.declarant()).isEmpty()) {
            found.add(ContractRule.at(CODE, Severity.BLOCKING, "sharing/declarant", "declarant"));
        }
        BigDecimal sum = Objects.requireNonNullElse(sharing.producer(), BigDecimal.ZERO)
                .add(Objects.requireNonNullElse(sharing.organiser(), BigDecimal.ZERO));
        if (sum.compareTo(WHOLE) != 0) {
            found.add(ContractRule.at(CODE, Severity.BLOCKING, "sharing/producer", "shares", Figure.percent(sum)));
        }
        return found;
    }
}
