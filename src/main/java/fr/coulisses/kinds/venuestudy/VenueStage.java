package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
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
        Boolean danceFloor,
        Boolean traps,
        Boolean curtain,
        String masking,
        @Nullable Permission dark) {

    static final VenueStage NONE =
            new VenueStage(null, null, null, null, null, null, null, null, "", false, false, false, "", null);

    public VenueStage(
            @Nullable BigDecimal width,
            @Nullable BigDecimal depth,
            @Nullable BigDecimal height,
            @Nullable BigDecimal ceiling,
            @Nullable BigDecimal wings,
            @Nullable BigDecimal risers,
            @Nullable BigDecimal slope,
            @Nullable BigDecimal load,
            @Nullable String floor,
            @Nullable Boolean danceFloor,
            @Nullable Boolean traps,
            @Nullable Boolean curtain,
            @Nullable String masking,
            @Nullable Permission dark) {
        this.width = width;
        this.depth = depth;
        this.height = height;
        this.ceiling = ceiling;
        this.wings = wings;
        this.risers = risers;
        this.slope = slope;
        this.load = load;
        this.floor = Unwritten.text(floor);
        this.danceFloor = Boolean.TRUE.equals(danceFloor);
        this.traps = Boolean.TRUE.equals(traps);
        this.curtain = Boolean.TRUE.equals(curtain);
        this.masking = Unwritten.text(masking);
        this.dark = dark;
    }
}
