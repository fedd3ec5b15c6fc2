package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// The lighting equipment of the venue.
public record VenueLight(@Nullable Integer circuits, String dimmers, String desk, String gels) {

    static final VenueLight NONE = new VenueLight(null, "", "", "");

    public VenueLight {
        dimmers = Unwritten.text(dimmers);
        desk = Unwritten.text(desk);
        gels = Unwritten.text(gels);
    }
}
