package fr.coulisses.contracts;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A part of the pay: so many cachets, hours or days.
///
/// @param amount gross euros for each
public record Pay(
        String id,
        @Nullable PayUnit unit,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal amount) {

    public Money gross() {
        return quantity == null || amount == null ? Money.ZERO : Money.product(quantity, amount);
    }
}
