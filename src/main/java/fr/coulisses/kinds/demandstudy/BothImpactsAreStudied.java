package fr.coulisses.kinds.demandstudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C1.1-03: the social impact, audiences and effects, and the environmental impact, at least one item with its
/// quantity, are both studied.
class BothImpactsAreStudied implements Check<DemandStudy> {

    @Override
    public List<Finding> examine(DemandStudy study, Dossier dossier) {
        List<Finding> missing = new ArrayList<>();
        if (study.social().audiences().isBlank()) {
            missing.add(missing("social/audiences", "social"));
        } else if (study.social().effects().isBlank()) {
            missing.add(missing("social/effects", "social"));
        }
        if (study.emissions().stream().noneMatch(item -> item.post() != null && item.quantity() != null)) {
            missing.add(missing("emissions", "environment"));
        }
        return missing;
    }

    private static Finding missing(String place, String impact) {
        return new Finding("R-C1.1-03", Severity.BLOCKING, place, "finding.R-C1.1-03." + impact, List.of());
    }
}
