package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What may cost something, and is then paid from a line of the budget or with means that are there already.
public interface Costing {

    String id();

    /// In euros; `null` while nobody knows.
    @Nullable
    BigDecimal cost();

    /// The id of the budget line that pays for it; empty for none.
    String line();

    /// Whether it costs nothing beyond what the bearer has already.
    Boolean ownMeans();

    default Money amount() {
        BigDecimal euros = cost();
        return euros == null ? Money.ZERO : new Money(euros);
    }

    /// Whether the budget has to pay for it.
    default boolean isCharged() {
        return !ownMeans() && amount().compareTo(Money.ZERO) > 0;
    }

    /// Whether it has to, and no line of it is named.
    default boolean isUnpaid() {
        return isCharged() && line().isEmpty();
    }
}
