package fr.coulisses.budget;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/// What the public pays for a ticket: VAT included, whatever the basis of the budget.
///
/// @param line of the budget that it is sold by
/// @param label what the price is called: `plein tarif` of « Billetterie – plein tarif (5,50 € TTC) »
public record TicketPrice(UUID line, String label, Money price) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String DASH = " – ";

    /// The prices of all ticketing lines that sell something, in the order of the budget.
    public static List<TicketPrice> of(BudgetSheet budget) {
        return budget.lines().stream()
                .filter(line -> line.entry().section() == Section.INCOME
                        && line.entry().heading() == Heading.TICKETING
                        && line.entry().unitPrice().signum() > 0)
                .map(line -> of(line, budget.basis()))
                .toList();
    }

    private static TicketPrice of(BudgetLine line, Basis basis) {
        Entry entry = line.entry();
        BigDecimal price = basis == Basis.HT
                ? entry.unitPrice().multiply(HUNDRED.add(entry.vatRate())).movePointLeft(2)
                : entry.unitPrice();
        return new TicketPrice(line.id(), called(entry.label()), new Money(price));
    }

    private static String called(String label) {
        String bare = label.replaceAll("\\s*\\([^)]*\\)", "").strip();
        int dash = bare.indexOf(DASH);
        return dash < 0 ? bare : bare.substring(dash + DASH.length()).strip();
    }
}
