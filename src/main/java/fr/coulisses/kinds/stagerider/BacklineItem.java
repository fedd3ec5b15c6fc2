package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// An instrument, an amplifier or a stand that must be there.
///
/// @param provider who brings it
/// @param note the models that would do as well
public record BacklineItem(
        String id,
        String name,
        @Nullable Integer quantity,
        @Nullable Provider provider,
        String note) {

    public BacklineItem {
        name = Unwritten.text(name);
        note = Unwritten.text(note);
    }
}
