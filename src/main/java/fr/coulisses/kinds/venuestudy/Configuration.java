package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A way of using the room, with what limits its capacity.
public record Configuration(
        String id,
        String name,
        String rule,
        @Nullable BigDecimal measure,
        @Nullable Integer exits,
        @Nullable Integer commission,
        @Nullable Integer operator) {

    public Configuration {
        name = Unwritten.text(name);
        rule = Unwritten.text(rule);
    }
}
