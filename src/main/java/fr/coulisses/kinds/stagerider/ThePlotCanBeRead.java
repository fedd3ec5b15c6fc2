package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.5-10: a plot has at most 300 things.
class ThePlotCanBeRead implements Check<StageRider> {

    @Override
    public List<Finding> examine(StageRider rider, Dossier dossier) {
        if (rider.items().size() <= StageRider.MOST_ITEMS) {
            return List.of();
        }
        PlotItem first = rider.items().get(StageRider.MOST_ITEMS);
        return List.of(new Finding(
                "R-C3.5-10",
                Severity.WARNING,
                "items/" + first.id(),
                "finding.R-C3.5-10.many",
                List.of(String.valueOf(rider.items().size()), String.valueOf(StageRider.MOST_ITEMS), first.label())));
    }
}
