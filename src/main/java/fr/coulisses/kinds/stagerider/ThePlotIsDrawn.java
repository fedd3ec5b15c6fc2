package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.5-10: the plot is there, on a stage whose size is known.
class ThePlotIsDrawn implements Check<StageRider> {

    @Override
    public List<Finding> examine(StageRider rider, Dossier dossier) {
        if (rider.items().isEmpty()) {
            return found("items", "finding.R-C3.5-10.plot");
        }
        return rider.space().width() == null || rider.space().depth() == null
                ? found("space/width", "finding.R-C3.5-10.stage")
                : List.of();
    }

    private static List<Finding> found(String place, String message) {
        return List.of(new Finding("R-C3.5-10", Severity.WARNING, place, message, List.of()));
    }
}
