package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Price;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/// R-C2.4-09: the price with VAT that a text of the other party states is HT × (1 + rate), to the cent.
class GrossIsNetAndVat implements ContractRule {

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Price price = ruled.content().price();
        BigDecimal stated = price.statedGross();
        return stated == null || new Money(stated).equals(price.gross())
                ? List.of()
                : List.of(ContractRule.at(
                        "R-C2.4-09",
                        Severity.BLOCKING,
                        "price/statedGross",
                        "differs",
                        Figure.amount(new Money(stated)),
                        Figure.amount(price.gross())));
    }
}
