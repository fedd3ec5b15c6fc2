package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// The sound equipment of the venue.
public record VenueSound(
        String system,
        String console,
        @Nullable Integer channels,
        @Nullable Integer monitors,
        String intercom,
        String acoustics) {

    static final VenueSound NONE = new VenueSound("", "", null, null, "", "");

    public VenueSound {
        system = Unwritten.text(system);
        console = Unwritten.text(console);
        intercom = Unwritten.text(intercom);
        acoustics = Unwritten.text(acoustics);
    }
}
