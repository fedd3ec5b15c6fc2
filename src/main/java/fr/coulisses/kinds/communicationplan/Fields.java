package fr.coulisses.kinds.communicationplan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What drafts of earlier releases, and empty ones, lack.
final class Fields {

    private Fields() {}

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> rows(@Nullable List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }
}
