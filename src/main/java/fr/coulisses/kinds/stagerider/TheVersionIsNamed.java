package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.5-10: whoever has the sheet in hand knows which one it is.
class TheVersionIsNamed implements Check<StageRider> {

    @Override
    public List<Finding> examine(StageRider rider, Dossier dossier) {
        return rider.cover().version().isBlank()
                ? List.of(new Finding(
                        "R-C3.5-10", Severity.WARNING, "cover/version", "finding.R-C3.5-10.version", List.of()))
                : List.of();
    }
}
