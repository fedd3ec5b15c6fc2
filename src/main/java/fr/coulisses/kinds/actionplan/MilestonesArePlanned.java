package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.Arrays;
import java.util.List;

/// R-C1.4-05: the retroplanning has the milestones that structure a production. Without paid sessions there is no
/// ticketing to open.
class MilestonesArePlanned implements Check<ActionPlan> {

    private static final String CODE = "R-C1.4-05";

    @Override
    public List<Finding> examine(ActionPlan plan, Dossier dossier) {
        if (plan.tasks().isEmpty()) {
            return List.of(new Finding(CODE, Severity.WARNING, "tasks", "finding.R-C1.4-05.empty", List.of()));
        }
        Integer sold = dossier.project().ticketedSessions();
        return Arrays.stream(Milestone.values())
                .filter(milestone -> milestone != Milestone.TICKETING || sold == null || sold > 0)
                .filter(milestone -> plan.tasks().stream().noneMatch(milestone::isMarkedBy))
                .map(milestone ->
                        new Finding(CODE, Severity.WARNING, "tasks", "finding.R-C1.4-05." + milestone, List.of()))
                .toList();
    }
}
