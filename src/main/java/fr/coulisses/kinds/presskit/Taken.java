package fr.coulisses.kinds.presskit;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A piece of another artefact, as it stood when the kit was composed.
///
/// @param part what it is, one of the constants of `Excerpt`
/// @param text as it is to be read
public record Taken(String id, String part, String text) {

    public Taken(String id, @Nullable String part, @Nullable String text) {
        this.id = id;
        this.part = Unwritten.text(part);
        this.text = Unwritten.text(text);
    }
}
