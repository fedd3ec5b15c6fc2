package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// Light, video, sound and tools.
///
/// @param watts of one of them
/// @param room the id of the room it is for; empty for all
public record Equipment(
        String id,
        String name,
        @Nullable Integer quantity,
        String room,
        @Nullable Integer watts,
        @Nullable Provider provider,
        String note) {

    public Equipment {
        name = Unwritten.text(name);
        room = Unwritten.text(room);
        note = Unwritten.text(note);
    }

    /// What all of them take, in watts.
    int power() {
        return (watts == null ? 0 : watts) * (quantity == null ? 1 : quantity);
    }
}
