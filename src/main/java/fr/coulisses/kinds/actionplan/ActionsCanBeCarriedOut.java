package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.schedule.Horizon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// R-C1.4-02: each action has somebody who answers for it, days that can be, and resources.
class ActionsCanBeCarriedOut implements Check<ActionPlan> {

    @Override
    public List<Finding> examine(ActionPlan plan, Dossier dossier) {
        Horizon horizon = Horizon.of(dossier.project());
        List<Finding> found = new ArrayList<>();
        for (Action action : plan.pursued()) {
            String name = plan.called(action);
            LocalDate start = action.start();
            LocalDate end = action.end();
            if (action.responsible().isBlank()) {
                found.add(finding(action, "responsible", "nobody", name));
            }
            if (start == null || end == null) {
                found.add(finding(action, start == null ? "start" : "end", "undated", name));
            } else if (end.isBefore(start)) {
                found.add(finding(action, "end", "backwards", name));
            } else if (!horizon.holds(start) || !horizon.holds(end)) {
                found.add(finding(action, horizon.holds(start) ? "end" : "start", "faraway", name));
            }
            if (action.people().isEmpty()
                    && action.material().isEmpty()
                    && new Costs(plan).lines(action).isEmpty()) {
                found.add(finding(action, "people", "bare", name));
            }
        }
        return found;
    }

    private static Finding finding(Action action, String field, String what, String name) {
        return new Finding(
                "R-C1.4-02",
                Severity.BLOCKING,
                "actions/" + action.id() + "/" + field,
                "finding.R-C1.4-02." + what,
                List.of(name));
    }
}
