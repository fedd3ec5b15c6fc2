package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// R-C4.3-11: the calendar has at least one post for each editorial pillar.
class EveryPillarIsServed implements Check<EditorialCalendar> {

    private static final String CODE = "R-C4.3-11";

    @Override
    public List<Finding> examine(EditorialCalendar calendar, Dossier dossier) {
        Set<Pillar> missing = EnumSet.allOf(Pillar.class);
        calendar.pursued().stream().map(Post::pillar).filter(Objects::nonNull).forEach(missing::remove);
        return missing.stream()
                .map(pillar -> Finding.of(CODE, Severity.ADVICE, "posts", Figure.label(pillar.labelKey())))
                .toList();
    }
}
