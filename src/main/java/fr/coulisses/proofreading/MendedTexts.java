package fr.coulisses.proofreading;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Sets texts of a draft in French typography.
public final class MendedTexts {

    private MendedTexts() {}

    /// Mends fields of a content or of one of its parts.
    public static void of(ObjectNode content, Iterable<String> names) {
        names.forEach(name -> mend(content, name));
    }

    /// Mends fields of all rows of a list.
    public static void rows(ObjectNode content, String list, String... names) {
        content.path(list).forEach(row -> {
            if (row instanceof ObjectNode object) {
                of(object, List.of(names));
            }
        });
    }

    private static void mend(ObjectNode object, String name) {
        String text = object.path(name).asString("");
        if (!text.isEmpty()) {
            object.put(name, FrenchTypography.mended(text));
        }
    }
}
