package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.shared.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// R-C1.4-04: no circle of tasks or of actions, each of which waits for another.
class NothingWaitsForItself implements Check<ActionPlan> {

    private static final String CODE = "R-C1.4-04";

    @Override
    public List<Finding> examine(ActionPlan plan, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        List<ScheduledTask> tasks = Timetable.links(plan).cycle();
        if (!tasks.isEmpty()) {
            found.add(Finding.of(
                    CODE,
                    Severity.BLOCKING,
                    "tasks/" + tasks.getFirst().id(),
                    round(tasks.stream().map(task -> task.task().label()))));
        }
        List<Action> actions = new ActionOrder(plan).cycle();
        if (!actions.isEmpty()) {
            found.add(new Finding(
                    CODE,
                    Severity.BLOCKING,
                    "actions/" + actions.getFirst().id() + "/prerequisites",
                    "finding.R-C1.4-04.actions",
                    List.of(round(actions.stream().map(plan::called)))));
        }
        return found;
    }

    private static String round(Stream<String> names) {
        return names.map(Formats::quoted).collect(Collectors.joining(" → "));
    }
}
