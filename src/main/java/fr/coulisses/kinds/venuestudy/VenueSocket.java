package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.SocketType;
import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// Outlets of one sort.
public record VenueSocket(
        String id, @Nullable SocketType type, @Nullable Integer quantity, String place) {

    public VenueSocket {
        place = Unwritten.text(place);
    }
}
