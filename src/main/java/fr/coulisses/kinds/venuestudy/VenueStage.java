package fr.coulisses.kinds.venuestudy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The stage of the venue; metres unless said otherwise.
public record VenueStage(
        @Nullable BigDecimal width,
        @Nullable BigDecimal depth,
        @Nullable BigDecimal height,
        @Nullable BigDecimal ceiling,
        @Nullable BigDecimal wings,
        @Nullable BigDecimal risers,
        @Nullable BigDecimal slope,
        @Nullable BigDecimal load,
        String floor,
        boolean danceFloor,
        boolean traps,
        boolean curtain,
        String masking,
        @Nullable Permission dark) {

    static final VenueStage NONE = new VenueStage(
            null, null, null, null, null, null, null, null, "", false, false, false, "", null);

    public VenueStage {
        floor = Unwritten.text(floor);
        masking = Unwritten.text(masking);
    }
}
