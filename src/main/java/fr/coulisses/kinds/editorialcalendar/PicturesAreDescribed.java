package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C4.3-06: a picture that is published has an alternative text and a credit.
class PicturesAreDescribed implements Check<EditorialCalendar> {

    private static final String CODE = "R-C4.3-06";

    @Override
    public List<Finding> examine(EditorialCalendar calendar, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        for (Post post : calendar.posts()) {
            if (post.isReady() && post.isSeen()) {
                if (post.alt().isBlank()) {
                    found.add(finding(post, "alt"));
                }
                if (calendar.creditOf(post).isBlank()) {
                    found.add(finding(post, "credit"));
                }
            }
        }
        return found;
    }

    private static Finding finding(Post post, String name) {
        return new Finding(
                CODE,
                Severity.WARNING,
                CalledPost.place(post, name),
                "finding." + CODE + ".post." + name,
                List.of(CalledPost.of(post)));
    }
}
