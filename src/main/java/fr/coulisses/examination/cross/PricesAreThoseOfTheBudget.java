package fr.coulisses.examination.cross;

import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.TicketPrice;
import fr.coulisses.shared.Money;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// R-X-13: the prices that the press is told are those of the budget, VAT included. A budget that sells no
/// tickets is compared with nothing.
class PricesAreThoseOfTheBudget implements CrossCheck {

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        Set<Money> sold = TicketPrice.of(project.budget()).stream()
                .map(TicketPrice::price)
                .collect(Collectors.toSet());
        return sold.isEmpty()
                ? List.of()
                : project.said(Statement.TICKET_PRICE)
                        .filter(said -> !sold.contains(Money.of(said.statement().value())))
                        .map(said -> SpottedFinding.at(
                                "R-X-13",
                                Severity.BLOCKING,
                                said.spot(),
                                "other",
                                Figure.amount(Money.of(said.statement().value()))))
                        .toList();
    }
}
