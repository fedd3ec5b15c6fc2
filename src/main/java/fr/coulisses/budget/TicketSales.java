package fr.coulisses.budget;

import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;

/// How many of the places sell in a scenario, and at which prices.
///
/// @param fill percent of the places on sale, 0 to 100
/// @param prices percent of the prices in the budget, above 0 up to 500; 100 leaves them as they are
public record TicketSales(BigDecimal fill, BigDecimal prices) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public TicketSales {
        if (fill.signum() < 0 || fill.compareTo(HUNDRED) > 0) {
            throw new Refusal("budget.refused.fill");
        }
        if (prices.signum() <= 0 || prices.compareTo(BigDecimal.valueOf(500)) > 0) {
            throw new Refusal("budget.refused.priceLevel");
        }
    }

    static TicketSales filling(int percent) {
        return new TicketSales(BigDecimal.valueOf(percent), HUNDRED);
    }
}
