package fr.coulisses.kinds.diagnostic;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C1.2-04: each axis of development refers to at least one observation of the diagnostic; and there is an axis.
class AxesFollowFromObservations implements Check<Diagnostic> {

    @Override
    public List<Finding> examine(Diagnostic diagnostic, Dossier dossier) {
        if (diagnostic.axes().isEmpty()) {
            return List.of(new Finding("R-C1.2-04", Severity.BLOCKING, "axes", "finding.R-C1.2-04.none", List.of()));
        }
        return diagnostic.axes().stream()
                .filter(axis -> diagnostic.observed(axis.observations()).isEmpty())
                .map(axis ->
                        Finding.of("R-C1.2-04", Severity.BLOCKING, "axes/" + axis.id() + "/observations", axis.title()))
                .toList();
    }
}
