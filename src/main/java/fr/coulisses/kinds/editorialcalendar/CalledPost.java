package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;

/// How the sentence of a finding names a post: « 02/03/2027 – Orso, trio de Rivemont ».
final class CalledPost {

    private CalledPost() {}

    static String of(Post post) {
        LocalDate day = post.day();
        String said = post.called().isBlank() ? "" : post.called().strip();
        if (day == null) {
            return said.isEmpty() ? Figure.label("editorialcalendar.unnamed") : said;
        }
        return said.isEmpty() ? Formats.date(day) : Formats.date(day) + " – " + said;
    }

    /// The place of one of its fields.
    static String place(Post post, String field) {
        return "posts/" + post.id() + "/" + field;
    }
}
