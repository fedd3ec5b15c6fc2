package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// The projection of the venue.
public record VenueVideo(@Nullable Integer lumens, String screen, String resolution, String servers) {

    static final VenueVideo NONE = new VenueVideo(null, "", "", "");

    public VenueVideo {
        screen = Unwritten.text(screen);
        resolution = Unwritten.text(resolution);
        servers = Unwritten.text(servers);
    }
}
