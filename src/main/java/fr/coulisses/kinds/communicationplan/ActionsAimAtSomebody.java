package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// R-C4.2-02: each action has a target, an objective and a channel that are in the plan.
class ActionsAimAtSomebody implements Check<CommunicationPlan> {

    @Override
    public List<Finding> examine(CommunicationPlan plan, Dossier dossier) {
        return plan.pursued().stream().flatMap(action -> missing(plan, action)).toList();
    }

    private static Stream<Finding> missing(CommunicationPlan plan, Action action) {
        List<Finding> missing = new ArrayList<>();
        if (plan.targets(action).isEmpty()) {
            missing.add(finding(action, "targets"));
        }
        if (plan.goal(action.goal()).isEmpty()) {
            missing.add(finding(action, "goal"));
        }
        if (action.medium() == null) {
            missing.add(finding(action, "channel"));
        }
        return missing.stream();
    }

    private static Finding finding(Action action, String field) {
        return new Finding(
                "R-C4.2-02",
                Severity.BLOCKING,
                "actions/" + action.id() + "/" + field,
                "finding.R-C4.2-02." + field,
                List.of(action.title()));
    }
}
