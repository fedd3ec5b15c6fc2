package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.SocketType;
import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// Outlets of one sort.
///
/// @param place where they are needed and what for
public record PowerSocket(
        String id, @Nullable SocketType type, @Nullable Integer quantity, String place) {

    public PowerSocket {
        place = Unwritten.text(place);
    }
}
