package fr.coulisses.kinds.objectives;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.thread.KnotType;
import java.util.List;
import java.util.stream.Stream;

/// R-C1.3-02: each objective is meant for an audience of the diagnostic. A general objective names it, an operational
/// one has that of the general objective above it.
class ObjectivesTargetAnAudience implements Check<Objectives> {

    private static final String CODE = "R-C1.3-02";

    @Override
    public List<Finding> examine(Objectives objectives, Dossier dossier) {
        if (objectives.general().isEmpty()) {
            return List.of(new Finding(CODE, Severity.BLOCKING, "general", "finding.R-C1.3-02.none", List.of()));
        }
        Stream<Finding> general = objectives.general().stream()
                .filter(row ->
                        objectives.cited(KnotType.SEGMENT, row.segments()).isEmpty())
                .map(row -> Finding.of(CODE, Severity.BLOCKING, "general/" + row.id() + "/segments", row.wording()));
        Stream<Finding> alone = objectives.operational().stream()
                .filter(row -> objectives.general(row.general()).isEmpty())
                .map(row -> new Finding(
                        CODE,
                        Severity.BLOCKING,
                        "operational/" + row.id() + "/general",
                        "finding.R-C1.3-02.alone",
                        List.of(row.title())));
        return Stream.concat(general, alone).toList();
    }
}
