package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.SocketType;
import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// Outlets of a sort.
public record PowerSocket(
        String id, @Nullable SocketType type, @Nullable Integer quantity, String place) {

    public PowerSocket {
        place = Unwritten.text(place);
    }
}
