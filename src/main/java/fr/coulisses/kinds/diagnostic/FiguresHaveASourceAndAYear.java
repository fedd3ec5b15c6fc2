package fr.coulisses.kinds.diagnostic;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C1.2-03: each figure has a source and a year; without them nobody can verify it.
class FiguresHaveASourceAndAYear implements Check<Diagnostic> {

    @Override
    public List<Finding> examine(Diagnostic diagnostic, Dossier dossier) {
        return diagnostic.territory().indicators().stream()
                .filter(indicator -> indicator.value() != null)
                .filter(indicator -> indicator.source().isBlank() || indicator.year() == null)
                .map(indicator -> Finding.of(
                        "R-C1.2-03",
                        Severity.WARNING,
                        "territory/indicators/" + indicator.id()
                                + (indicator.source().isBlank() ? "/source" : "/year"),
                        indicator.name()))
                .toList();
    }
}
