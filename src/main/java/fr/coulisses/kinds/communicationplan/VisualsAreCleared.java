package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.Optional;

/// R-C4.2-09: every visual of an action is cleared and credited before the action can be planned.
class VisualsAreCleared implements Check<CommunicationPlan> {

    @Override
    public List<Finding> examine(CommunicationPlan plan, Dossier dossier) {
        return plan.pursued().stream()
                .flatMap(action -> action.visuals().stream().flatMap(id -> wrong(plan, action, id).stream()))
                .toList();
    }

    private static Optional<Finding> wrong(CommunicationPlan plan, Action action, String id) {
        Optional<Visual> found = plan.work(id);
        if (found.isEmpty()) {
            return Optional.of(finding(action, "gone", ""));
        }
        Visual visual = found.get();
        if (!visual.cleared()) {
            return Optional.of(finding(action, "uncleared", visual.title()));
        }
        return visual.credit().isBlank()
                ? Optional.of(finding(action, "uncredited", visual.title()))
                : Optional.empty();
    }

    private static Finding finding(Action action, String name, String visual) {
        return new Finding(
                "R-C4.2-09",
                Severity.BLOCKING,
                "actions/" + action.id() + "/visuals",
                "finding.R-C4.2-09." + name,
                List.of(action.title(), visual));
    }
}
