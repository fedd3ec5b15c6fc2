package fr.coulisses.kinds.venuestudy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The dressing rooms.
public record Rooms(
        @Nullable Integer rooms,
        @Nullable Integer persons,
        @Nullable BigDecimal surface,
        @Nullable Integer showers,
        @Nullable Integer toilets,
        boolean fridge,
        boolean wifi,
        @Nullable Permission accessible,
        String catering) {

    static final Rooms NONE = new Rooms(null, null, null, null, null, false, false, null, "");

    public Rooms {
        catering = Unwritten.text(catering);
    }
}
