package fr.coulisses.kinds.pressrelease.ui;

import fr.coulisses.proofreading.MendedTexts;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Sets the texts of a draft in French typography; what was sent stays as it was.
final class TextMending {

    private static final List<String> TEXTS =
            List.of("title", "subtitle", "lead", "body", "about", "shortText", "agendaText", "masthead");
    private static final List<String> PRACTICAL = List.of("hours", "access", "rates", "accessibility");

    private TextMending() {}

    static void mend(ObjectNode content) {
        MendedTexts.of(content, TEXTS);
        if (content.get("practical") instanceof ObjectNode practical) {
            MendedTexts.of(practical, PRACTICAL);
        }
        MendedTexts.rows(content, "quotations", "words");
        MendedTexts.rows(content, "angles", "title", "lead", "angle", "exclusive");
        MendedTexts.rows(content, "pictures", "caption");
        MendedTexts.rows(content, "programme", "title", "words");
    }
}
