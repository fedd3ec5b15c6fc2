package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C4.3-13: whoever can be recognised has agreed (Code civil, article 9): the post says how, or its picture in the
/// register of rights does.
class FacesAreCovered implements Check<EditorialCalendar> {

    private static final String CODE = "R-C4.3-13";

    @Override
    public List<Finding> examine(EditorialCalendar calendar, Dossier dossier) {
        return calendar.pursued().stream()
                .filter(post -> post.faces() && post.consent().isBlank())
                .filter(post ->
                        calendar.picture(post).filter(KnownPicture::covered).isEmpty())
                .map(post ->
                        Finding.of(CODE, Severity.BLOCKING, CalledPost.place(post, "consent"), CalledPost.of(post)))
                .toList();
    }
}
