package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// R-C1.5-01: each operational objective of the project has an indicator, in this plan or in another.
class ObjectivesHaveAnIndicator implements Check<EvaluationPlan> {

    @Override
    public List<Finding> examine(EvaluationPlan plan, Dossier dossier) {
        RedThread thread = dossier.redThread();
        Set<String> measured = plan.indicators().stream()
                .flatMap(indicator -> indicator.objectives().stream())
                .collect(Collectors.toSet());
        return thread.of(KnotType.OBJECTIVE).stream()
                .filter(objective -> !measured.contains(objective.id()))
                .filter(objective -> !thread.carries(objective.id(), KnotType.INDICATOR))
                .map(objective -> Finding.of(
                        "R-C1.5-01",
                        Severity.BLOCKING,
                        "indicators",
                        objective.knot().label()))
                .toList();
    }
}
