package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The dressing rooms.
public record Rooms(
        @Nullable Integer rooms,
        @Nullable Integer persons,
        @Nullable BigDecimal surface,
        @Nullable Integer showers,
        @Nullable Integer toilets,
        Boolean fridge,
        Boolean wifi,
        @Nullable Permission accessible,
        String catering) {

    static final Rooms NONE = new Rooms(null, null, null, null, null, false, false, null, "");

    public Rooms(
            @Nullable Integer rooms,
            @Nullable Integer persons,
            @Nullable BigDecimal surface,
            @Nullable Integer showers,
            @Nullable Integer toilets,
            @Nullable Boolean fridge,
            @Nullable Boolean wifi,
            @Nullable Permission accessible,
            @Nullable String catering) {
        this.rooms = rooms;
        this.persons = persons;
        this.surface = surface;
        this.showers = showers;
        this.toilets = toilets;
        this.fridge = Boolean.TRUE.equals(fridge);
        this.wifi = Boolean.TRUE.equals(wifi);
        this.accessible = accessible;
        this.catering = Unwritten.text(catering);
    }
}
