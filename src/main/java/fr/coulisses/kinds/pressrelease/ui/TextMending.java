package fr.coulisses.kinds.pressrelease.ui;

import fr.coulisses.kinds.pressrelease.FrenchTypography;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Sets the texts of a draft in French typography; what was sent stays as it was.
final class TextMending {

    private static final List<String> TEXTS =
            List.of("title", "subtitle", "lead", "body", "about", "shortText", "agendaText", "masthead");
    private static final List<String> PRACTICAL = List.of("hours", "access", "rates", "accessibility");

    private TextMending() {}

    static void mend(ObjectNode content) {
        TEXTS.forEach(name -> mend(content, name));
        if (content.get("practical") instanceof ObjectNode practical) {
            PRACTICAL.forEach(name -> mend(practical, name));
        }
        rows(content, "quotations", "words");
        rows(content, "angles", "title", "lead", "angle", "exclusive");
        rows(content, "pictures", "caption");
        rows(content, "programme", "title", "words");
    }

    private static void rows(ObjectNode content, String list, String... names) {
        content.path(list).forEach(row -> {
            if (row instanceof ObjectNode object) {
                List.of(names).forEach(name -> mend(object, name));
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
