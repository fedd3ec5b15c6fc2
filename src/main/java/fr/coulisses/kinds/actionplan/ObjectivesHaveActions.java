package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C1.4-01: each operational objective is served by an action, and each action serves one. An action that was given
/// up
/// serves nothing.
class ObjectivesHaveActions implements Check<ActionPlan> {

    private static final String CODE = "R-C1.4-01";

    @Override
    public List<Finding> examine(ActionPlan plan, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        if (plan.pursued().isEmpty()) {
            found.add(new Finding(CODE, Severity.BLOCKING, "actions", "finding.R-C1.4-01.empty", List.of()));
        }
        plan.objectives().stream()
                .filter(objective -> plan.pursued().stream()
                        .noneMatch(action -> action.objectives().contains(objective.id())))
                .map(objective -> Finding.of(CODE, Severity.BLOCKING, "actions", objective.label()))
                .forEach(found::add);
        plan.pursued().stream()
                .filter(action -> plan.served(action).isEmpty())
                .map(action -> new Finding(
                        CODE,
                        Severity.BLOCKING,
                        "actions/" + action.id() + "/objectives",
                        "finding.R-C1.4-01.aimless",
                        List.of(plan.called(action))))
                .forEach(found::add);
        return found;
    }
}
