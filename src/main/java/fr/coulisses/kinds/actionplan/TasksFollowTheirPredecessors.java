package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.schedule.Links;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.shared.Formats;
import java.util.List;
import java.util.stream.Stream;

/// R-C1.4-03: no task begins before another has ended that it waits for; nor does an action.
class TasksFollowTheirPredecessors implements Check<ActionPlan> {

    private static final String CODE = "R-C1.4-03";

    @Override
    public List<Finding> examine(ActionPlan plan, Dossier dossier) {
        Links links = Timetable.links(plan);
        return Stream.concat(
                        Timetable.tasks(plan).stream()
                                .flatMap(later ->
                                        links.notEndedBefore(later).stream().map(earlier -> tasks(earlier, later))),
                        new ActionOrder(plan)
                                .broken().stream().map(broken -> actions(plan, broken.earlier(), broken.later())))
                .toList();
    }

    private static Finding tasks(ScheduledTask earlier, ScheduledTask later) {
        return Finding.of(
                CODE,
                Severity.BLOCKING,
                "tasks/" + later.id(),
                later.task().label(),
                Formats.date(later.task().start()),
                earlier.task().label(),
                Formats.date(earlier.task().end()));
    }

    private static Finding actions(ActionPlan plan, Action earlier, Action later) {
        return new Finding(
                CODE,
                Severity.BLOCKING,
                "actions/" + later.id() + "/start",
                "finding.R-C1.4-03.actions",
                List.of(plan.called(later), plan.called(earlier)));
    }
}
