package fr.coulisses.funding;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the funder gets in return.
///
/// @param value in euros, as a visitor would pay for it; `null` while nobody said
public record Counterpart(String id, String label, @Nullable BigDecimal value) {

    public Counterpart {
        label = Objects.requireNonNullElse(label, "");
    }
}
