package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What things hang from.
public record Rigging(
        String grid,
        String walkways,
        @Nullable Integer bars,
        @Nullable BigDecimal barLoad,
        @Nullable Integer points,
        @Nullable BigDecimal pointLoad,
        @Nullable Integer motors,
        String trusses) {

    static final Rigging NONE = new Rigging("", "", null, null, null, null, null, "");

    public Rigging {
        grid = Unwritten.text(grid);
        walkways = Unwritten.text(walkways);
        trusses = Unwritten.text(trusses);
    }
}
