package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C4.3-07: a video has subtitles: most are watched without sound.
class VideosAreSubtitled implements Check<EditorialCalendar> {

    private static final String CODE = "R-C4.3-07";

    @Override
    public List<Finding> examine(EditorialCalendar calendar, Dossier dossier) {
        return calendar.pursued().stream()
                .filter(post -> post.format() != null && post.format().isFilmed() && !post.subtitled())
                .filter(post -> post.status() != Post.Status.IDEA)
                .map(post ->
                        Finding.of(CODE, Severity.ADVICE, CalledPost.place(post, "subtitled"), CalledPost.of(post)))
                .toList();
    }
}
