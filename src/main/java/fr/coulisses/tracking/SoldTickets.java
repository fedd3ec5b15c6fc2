package fr.coulisses.tracking;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The tickets of one price on a statement of receipts.
///
/// @param line the id of the income line of the budget that they are
/// @param sold how many were paid for
/// @param price euros of one, VAT included
/// @param vatRate percent that the price includes; `null` for none
/// @param free how many were given away at this tariff
public record SoldTickets(
        String id,
        String line,
        String tariff,
        @Nullable Integer sold,
        @Nullable BigDecimal price,
        @Nullable BigDecimal vatRate,
        @Nullable Integer free) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SoldTickets {
        line = Objects.requireNonNullElse(line, "");
        tariff = Objects.requireNonNullElse(tariff, "");
    }

    public Money gross() {
        return sold == null || price == null ? Money.ZERO : Money.product(BigDecimal.valueOf(sold), price);
    }

    /// Without the VAT that the prices include, rounded half-up to the cent, once per tariff.
    public Money net() {
        if (vatRate == null || vatRate.signum() == 0) {
            return gross();
        }
        return new Money(gross().euros().multiply(HUNDRED).divide(HUNDRED.add(vatRate), 2, RoundingMode.HALF_UP));
    }

    /// In the basis of a budget.
    ///
    /// @param withVat whether the budget counts VAT (TTC)
    public Money on(boolean withVat) {
        return withVat ? gross() : net();
    }
}
