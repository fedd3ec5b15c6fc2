package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Price;
import java.util.List;

/// R-C2.4-10: the instalments come to the whole price with VAT.
class TheScheduleAddsUp implements ContractRule {

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Price price = ruled.content().price();
        return price.schedule().isEmpty() || price.scheduled().equals(price.gross())
                ? List.of()
                : List.of(ContractRule.at(
                        "R-C2.4-10",
                        Severity.BLOCKING,
                        "price/schedule",
                        "differs",
                        Figure.amount(price.scheduled()),
                        Figure.amount(price.gross())));
    }
}
