package fr.coulisses.kinds.fundingfile;

import fr.coulisses.shared.Money;
import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What somebody gets for a contribution; a gift without anything in return costs nothing.
///
/// @param price euros of one contribution
/// @param cost euros that one reward costs, its sending included
/// @param expected how many are expected
public record Reward(
        String id,
        String label,
        @Nullable BigDecimal price,
        @Nullable BigDecimal cost,
        @Nullable Integer expected) {

    public Reward {
        label = Unwritten.text(label);
    }

    Money brought() {
        return times(price);
    }

    Money spent() {
        return times(cost);
    }

    /// Whether one costs as much as it brings, or more.
    boolean isALoss() {
        return price != null && cost != null && cost.signum() > 0 && cost.compareTo(price) >= 0;
    }

    private Money times(@Nullable BigDecimal euros) {
        return euros == null || expected == null ? Money.ZERO : Money.product(BigDecimal.valueOf(expected), euros);
    }
}
