package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Circumstances;
import fr.coulisses.shared.Money;
import java.util.List;

/// R-C2.4-24: an amateur gets nothing but what was spent, on receipts.
class AmateursAreNotPaid implements ContractRule {

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Circumstances told = ruled.content().circumstances();
        return Boolean.TRUE.equals(told.amateurs())
                        && told.amateursPaid() != null
                        && told.amateursPaid().signum() > 0
                ? List.of(ContractRule.at(
                        "R-C2.4-24",
                        Severity.BLOCKING,
                        "circumstances/amateursPaid",
                        "paid",
                        Figure.amount(new Money(told.amateursPaid()))))
                : List.of();
    }
}
