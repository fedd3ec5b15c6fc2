package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C4.3-10: a contest has rules that say how long it runs, who may win what, and which data are kept.
class ContestsHaveRules implements Check<EditorialCalendar> {

    private static final String CODE = "R-C4.3-10";

    @Override
    public List<Finding> examine(EditorialCalendar calendar, Dossier dossier) {
        return calendar.pursued().stream()
                .filter(post -> post.contest().held() && post.contest().rules().isBlank())
                .map(post -> Finding.of(
                        CODE, Severity.WARNING, CalledPost.place(post, "contest/rules"), CalledPost.of(post)))
                .toList();
    }
}
