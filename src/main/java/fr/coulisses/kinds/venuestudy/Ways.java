package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How things come in.
public record Ways(
        @Nullable BigDecimal dock,
        @Nullable BigDecimal tailLift,
        @Nullable BigDecimal doorWidth,
        @Nullable BigDecimal doorHeight,
        @Nullable Integer lift,
        String parking,
        String hours,
        @Nullable BigDecimal setUp) {

    static final Ways NONE = new Ways(null, null, null, null, null, "", "", null);

    public Ways {
        parking = Unwritten.text(parking);
        hours = Unwritten.text(hours);
    }
}
