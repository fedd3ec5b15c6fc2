package fr.coulisses.kinds.objectives;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.thread.KnotType;
import java.util.List;

/// R-C1.3-01: each orientation is tied to an axis that the diagnostic has; and there is an orientation.
class OrientationsFollowAnAxis implements Check<Objectives> {

    @Override
    public List<Finding> examine(Objectives objectives, Dossier dossier) {
        if (objectives.orientations().isEmpty()) {
            return List.of(
                    new Finding("R-C1.3-01", Severity.BLOCKING, "orientations", "finding.R-C1.3-01.none", List.of()));
        }
        return objectives.orientations().stream()
                .filter(row ->
                        objectives.cited(KnotType.AXIS, List.of(row.axis())).isEmpty())
                .map(row ->
                        Finding.of("R-C1.3-01", Severity.BLOCKING, "orientations/" + row.id() + "/axis", row.title()))
                .toList();
    }
}
