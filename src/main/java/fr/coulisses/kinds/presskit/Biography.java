package fr.coulisses.kinds.presskit;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// Who an artist is, in a few lines.
///
/// @param text at most [#MOST] signs, by usage
public record Biography(String id, String name, String text) {

    /// How many signs a journalist reads of a biography (handbook, C4.4); usage, so that a longer one is
    /// advised against.
    public static final int MOST = 700;

    public Biography(String id, @Nullable String name, @Nullable String text) {
        this.id = id;
        this.name = Unwritten.text(name);
        this.text = Unwritten.text(text);
    }

    int signs() {
        return signs(text);
    }

    /// How many signs a text has, spaces included.
    public static int signs(String text) {
        return text.codePointCount(0, text.length());
    }

    boolean isWritten() {
        return !name.isBlank() && !text.isBlank();
    }
}
