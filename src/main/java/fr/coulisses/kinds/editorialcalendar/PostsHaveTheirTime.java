package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Hour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// K-C4.3-3: what is planned has a day to come and an hour, and nothing was published on a day that is still to come.
class PostsHaveTheirTime implements Check<EditorialCalendar> {

    private static final String CODE = "K-C4.3-3";

    @Override
    public List<Finding> examine(EditorialCalendar calendar, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        for (Post post : calendar.pursued()) {
            LocalDate day = post.day();
            if (!post.at().isBlank() && Hour.of(post.at()).isEmpty()) {
                found.add(finding(Severity.WARNING, post, "at", "hour", post.at()));
            }
            if (day == null) {
                if (post.isReady()) {
                    found.add(finding(Severity.WARNING, post, "day", "undated"));
                }
            } else if (post.isPublished() && day.isAfter(dossier.today())) {
                found.add(finding(Severity.WARNING, post, "day", "early", Formats.date(day)));
            } else if (!post.isPublished() && day.isBefore(dossier.today())) {
                found.add(finding(Severity.ADVICE, post, "status", "late", Formats.date(day)));
            }
        }
        return found;
    }

    private static Finding finding(Severity severity, Post post, String field, String name, String... arguments) {
        return new Finding(
                CODE,
                severity,
                CalledPost.place(post, field),
                "finding." + CODE + "." + name,
                Stream.concat(Stream.of(CalledPost.of(post)), Stream.of(arguments))
                        .toList());
    }
}
