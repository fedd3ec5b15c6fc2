package fr.coulisses.tracking;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What of a supporting document belongs to one line of the budget.
///
/// @param line the id of the line; empty while it is not chosen
/// @param net euros without VAT; `null` while it is not written
/// @param vatRate percent; `null` for none
public record Share(
        String id,
        String line,
        String label,
        @Nullable BigDecimal net,
        @Nullable BigDecimal vatRate) {

    public Share {
        line = Objects.requireNonNullElse(line, "");
        label = Objects.requireNonNullElse(label, "");
    }

    public Money amount() {
        return net == null ? Money.ZERO : new Money(net);
    }

    /// The VAT, rounded half-up to the cent, once per share.
    public Money vat() {
        return net == null || vatRate == null
                ? Money.ZERO
                : new Money(net.multiply(vatRate).movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
    }

    public Money gross() {
        return amount().plus(vat());
    }
}
