package fr.coulisses.tracking;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The tickets of one price on a statement of receipts.
///
/// @param line the id of the income line of the budget that they are
/// @param sold how many were paid for
/// @param price euros of one, VAT included
/// @param free how many were given away at this tariff
public record SoldTickets(
        String id,
        String line,
        String tariff,
        @Nullable Integer sold,
        @Nullable BigDecimal price,
        @Nullable Integer free) {

    public SoldTickets {
        line = Objects.requireNonNullElse(line, "");
        tariff = Objects.requireNonNullElse(tariff, "");
    }

    public Money gross() {
        return sold == null || price == null ? Money.ZERO : Money.product(BigDecimal.valueOf(sold), price);
    }
}
