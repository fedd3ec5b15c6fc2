package fr.coulisses.kinds.watch;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C4.1-01: the five axes that the competency names are covered: each has a question that the watch is to answer.
class FiveAxesAreCovered implements Check<Watch> {

    @Override
    public List<Finding> examine(Watch watch, Dossier dossier) {
        return Axis.asked().stream()
                .filter(axis -> watch.questions(axis).isEmpty())
                .map(axis -> Finding.of("R-C4.1-01", Severity.BLOCKING, "questions", Figure.label(axis.labelKey())))
                .toList();
    }
}
