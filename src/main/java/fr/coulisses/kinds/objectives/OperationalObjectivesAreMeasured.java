package fr.coulisses.kinds.objectives;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.stream.Stream;

/// R-C1.3-04: an operational objective has an indicator, a target and a day until when.
class OperationalObjectivesAreMeasured implements Check<Objectives> {

    @Override
    public List<Finding> examine(Objectives objectives, Dossier dossier) {
        if (objectives.operational().isEmpty()) {
            return List.of(
                    new Finding("R-C1.3-04", Severity.WARNING, "operational", "finding.R-C1.3-04.none", List.of()));
        }
        return objectives.operational().stream()
                .flatMap(row -> Stream.of(
                                row.indicator().isBlank() ? missing(row, "indicator") : null,
                                row.target() == null ? missing(row, "target") : null,
                                row.dueOn() == null ? missing(row, "dueOn") : null)
                        .filter(java.util.Objects::nonNull))
                .toList();
    }

    private static Finding missing(OperationalObjective row, String field) {
        return new Finding(
                "R-C1.3-04",
                Severity.WARNING,
                "operational/" + row.id() + "/" + field,
                "finding.R-C1.3-04." + field,
                List.of(row.title()));
    }
}
