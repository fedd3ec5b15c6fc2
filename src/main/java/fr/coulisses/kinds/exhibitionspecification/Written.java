package fr.coulisses.kinds.exhibitionspecification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands in for what nobody has written yet.
final class Written {

    private Written() {}

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> rows(@Nullable List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }
}
