package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.time.LocalDate;
import java.util.List;

/// R-C4.3-12: the figures of what was published are read a week later; all that wait are said together.
class StatisticsAreReadAfterAWeek implements Check<EditorialCalendar> {

    private static final String CODE = "R-C4.3-12";

    private static final int DAYS = 7;

    @Override
    public List<Finding> examine(EditorialCalendar calendar, Dossier dossier) {
        List<Post> unread = calendar.posts().stream()
                .filter(post -> post.isPublished() && post.stats().isEmpty())
                .filter(post -> {
                    LocalDate day = post.day();
                    return day != null && !dossier.today().isBefore(day.plusDays(DAYS));
                })
                .toList();
        return unread.isEmpty()
                ? List.of()
                : List.of(new Finding(
                        CODE,
                        Severity.ADVICE,
                        CalledPost.place(unread.getFirst(), "stats/reach"),
                        "finding." + CODE + ".posts",
                        List.of(String.valueOf(unread.size()), CalledPost.of(unread.getFirst()))));
    }
}
