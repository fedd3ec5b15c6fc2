package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.LineShare;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// R-C2.4-18: what a contract comes to is what it commits of its budget lines, counted as the budget counts; and no
/// line
/// is committed beyond its amount.
class AmountsAgreeWithTheBudget implements ContractRule {

    private static final String CODE = "R-C2.4-18";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        Money price = dossier.price(contract);
        if (contract.lines().isEmpty()) {
            return price.isZero() || contract.amends().changes()
                    ? List.of()
                    : List.of(ContractRule.at(CODE, Severity.WARNING, "lines", "none", Figure.amount(price)));
        }
        List<Finding> found = new ArrayList<>();
        Money committed = contract.lines().stream().map(dossier::amount).reduce(Money.ZERO, Money::plus);
        if (!committed.equals(price)) {
            found.add(ContractRule.at(
                    CODE, Severity.WARNING, "lines", "differs", Figure.amount(price), Figure.amount(committed)));
        }
        contract.lines().forEach(share -> beyond(share, dossier).ifPresent(found::add));
        return found;
    }

    private static Optional<Finding> beyond(LineShare share, ContractDossier dossier) {
        String place = "lines/" + share.id() + "/line";
        Optional<RuledLine> line = dossier.line(share.line());
        if (line.isEmpty()) {
            return Optional.of(ContractRule.at(CODE, Severity.WARNING, place, "gone"));
        }
        Money all = dossier.committed(line.get());
        return all.compareTo(line.get().amount()) <= 0
                ? Optional.empty()
                : Optional.of(ContractRule.at(
                        CODE,
                        Severity.WARNING,
                        place,
                        "above",
                        Figure.amount(all),
                        line.get().label(),
                        Figure.amount(line.get().amount())));
    }
}
