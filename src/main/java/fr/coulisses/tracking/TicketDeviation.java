package fr.coulisses.tracking;

import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Heading;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How the tickets of a budget line sold, beside what was planned.
///
/// @param planned how many, and at which price: those of the line
/// @param sold how many were paid for, by the statements of receipts that count
/// @param receipts what they brought, in the basis of the budget
/// @param explanation of the difference, by volume and by price (R-C2.3-10)
public record TicketDeviation(
        BudgetLine line,
        BigDecimal planned,
        BigDecimal plannedPrice,
        int sold,
        Money receipts,
        Explanation explanation) {

    /// The lines of tickets that a statement names, in the order of the budget.
    ///
    /// @param statements those that count
    static List<TicketDeviation> of(BudgetSheet budget, List<SupportingDocument> statements) {
        boolean withVat = budget.basis() == Basis.TTC;
        return budget.lines().stream()
                .filter(line -> line.entry().heading() == Heading.TICKETING)
                .flatMap(line -> of(line, statements, withVat).stream())
                .toList();
    }

    private static Optional<TicketDeviation> of(BudgetLine line, List<SupportingDocument> statements, boolean withVat) {
        List<SoldTickets> tickets = statements.stream()
                .filter(document -> document.kind() == DocumentKind.TICKET_STATEMENT)
                .flatMap(document -> document.tickets().stream())
                .filter(sold -> sold.line().equals(line.id().toString()))
                .toList();
        if (tickets.isEmpty()) {
            return Optional.empty();
        }
        int sold = tickets.stream()
                .mapToInt(each -> Objects.requireNonNullElse(each.sold(), 0))
                .sum();
        Money receipts = tickets.stream().map(each -> each.on(withVat)).reduce(Money.ZERO, Money::plus);
        BigDecimal planned = line.entry().quantity();
        BigDecimal price = line.entry().unitPrice();
        return Optional.of(new TicketDeviation(
                line,
                planned,
                price,
                sold,
                receipts,
                Explanation.of(planned, price, BigDecimal.valueOf(sold), receipts)));
    }
}
