package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C1.5-03: each step of the project has a deliverable with a date; a project has steps.
class StepsHaveADatedDeliverable implements Check<EvaluationPlan> {

    @Override
    public List<Finding> examine(EvaluationPlan plan, Dossier dossier) {
        if (plan.steps().isEmpty()) {
            return List.of(new Finding("R-C1.5-03", Severity.BLOCKING, "steps", "finding.R-C1.5-03.none", List.of()));
        }
        return plan.steps().stream()
                .filter(step -> plan.deliverables(step).stream().noneMatch(deliverable -> deliverable.dueOn() != null))
                .map(step -> Finding.of("R-C1.5-03", Severity.BLOCKING, "steps/" + step.id(), step.name()))
                .toList();
    }
}
