package fr.coulisses.kinds.watch;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C4.1-04: a regulatory note cites the text (law, decree, article) and its day; what has no reference cannot be
/// checked.
class RegulatoryNotesCiteTheText implements Check<Watch> {

    @Override
    public List<Finding> examine(Watch watch, Dossier dossier) {
        return watch.notes(Axis.REGULATORY).stream()
                .filter(note -> note.legalText().isBlank() || note.legalDate() == null)
                .map(note -> new Finding(
                        "R-C4.1-04",
                        Severity.WARNING,
                        "notes/" + note.id() + (note.legalText().isBlank() ? "/legalText" : "/legalDate"),
                        "finding.R-C4.1-04." + (note.legalText().isBlank() ? "text" : "date"),
                        List.of(note.title().isBlank() ? "…" : note.title())))
                .toList();
    }
}
