package fr.coulisses.kinds.actionplan;

import fr.coulisses.schedule.Links;
import fr.coulisses.schedule.Schedule;
import fr.coulisses.schedule.ScheduledTask;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tasks of a plan, as the register computes with them.
final class Timetable {

    private Timetable() {}

    /// @param firstDay the first public day; `null` while it is open
    static Schedule of(ActionPlan plan, @Nullable LocalDate firstDay) {
        return new Schedule(firstDay, tasks(plan));
    }

    static Links links(ActionPlan plan) {
        return new Links(tasks(plan));
    }

    static List<ScheduledTask> tasks(ActionPlan plan) {
        return plan.tasks().stream().map(PlannedTask::scheduled).toList();
    }
}
