package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C4.3-08: a post for which money or an advantage is given says « Publicité » or « Collaboration commerciale », for
/// as
/// long as it stands (loi 2023-451).
class PaidPostsSaySo implements Check<EditorialCalendar> {

    private static final String CODE = "R-C4.3-08";

    @Override
    public List<Finding> examine(EditorialCalendar calendar, Dossier dossier) {
        return calendar.pursued().stream()
                .filter(post ->
                        post.collaboration().isPaid() && !post.collaboration().shown())
                .map(post -> Finding.of(
                        CODE, Severity.BLOCKING, CalledPost.place(post, "collaboration/shown"), CalledPost.of(post)))
                .toList();
    }
}
