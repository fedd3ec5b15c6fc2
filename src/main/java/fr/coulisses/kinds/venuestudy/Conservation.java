package fr.coulisses.kinds.venuestudy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What works of art find in an exhibition space.
public record Conservation(
        @Nullable BigDecimal wall,
        @Nullable BigDecimal height,
        @Nullable BigDecimal lux,
        String blinds,
        String climate,
        @Nullable BigDecimal humidity,
        @Nullable BigDecimal temperature,
        boolean alarm,
        boolean cameras,
        @Nullable BigDecimal load) {

    static final Conservation NONE = new Conservation(null, null, null, "", "", null, null, false, false, null);

    public Conservation {
        blinds = Unwritten.text(blinds);
        climate = Unwritten.text(climate);
    }
}
