package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C4.2-04: each action has a day, a cost, somebody who answers for it and a figure; an action that costs
/// nothing says 0.
class ActionsCanBeSteered implements Check<CommunicationPlan> {

    @Override
    public List<Finding> examine(CommunicationPlan plan, Dossier dossier) {
        return plan.pursued().stream()
                .flatMap(action -> missing(action).stream())
                .toList();
    }

    private static List<Finding> missing(Action action) {
        List<Finding> missing = new ArrayList<>();
        if (action.start() == null) {
            missing.add(finding(action, "start"));
        }
        if (action.cost() == null) {
            missing.add(finding(action, "cost"));
        }
        if (action.responsible().isBlank()) {
            missing.add(finding(action, "responsible"));
        }
        if (action.indicator().isBlank()) {
            missing.add(finding(action, "indicator"));
        }
        return missing;
    }

    private static Finding finding(Action action, String field) {
        return new Finding(
                "R-C4.2-04",
                Severity.WARNING,
                "actions/" + action.id() + "/" + field,
                "finding.R-C4.2-04." + field,
                List.of(action.title()));
    }
}
