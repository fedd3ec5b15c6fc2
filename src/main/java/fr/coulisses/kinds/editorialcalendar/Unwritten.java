package fr.coulisses.kinds.editorialcalendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands for fields that nobody has written yet, or that an earlier release did not know.
final class Unwritten {

    private Unwritten() {}

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> rows(@Nullable List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }
}
