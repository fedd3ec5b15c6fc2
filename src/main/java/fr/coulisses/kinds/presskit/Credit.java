package fr.coulisses.kinds.presskit;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// How the author of a work is named, as the register of rights says.
///
/// @param id of the work in the register
public record Credit(String id, String line) {

    public Credit(String id, @Nullable String line) {
        this.id = id;
        this.line = Unwritten.text(line);
    }
}
