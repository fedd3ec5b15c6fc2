package fr.coulisses.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands for something that nobody has written: contents are read from drafts in which anything may be missing.
public final class Unwritten {

    private Unwritten() {}

    /// The text, or an empty one.
    public static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// The rows, or none; they do not change any more.
    public static <T> List<T> rows(@Nullable List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }
}
