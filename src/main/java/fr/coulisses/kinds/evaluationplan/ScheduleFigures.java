package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.schedule.Schedule;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Span;
import fr.coulisses.schedule.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How punctual a project is: of the tasks whose agreed end is over, those that are done and did not slip.
///
/// The agreed end is that of the baseline, or the planned one where nothing was agreed on.
record ScheduleFigures(Schedule schedule, LocalDate day) {

    private static final int DONE = 100;

    /// Nothing while no such task was due before the day.
    Optional<Computed> figure(Computation what) {
        return switch (what) {
            case TASKS_ON_TIME -> share(what, due(false));
            case MILESTONES_ON_TIME -> share(what, due(true));
            default -> Optional.empty();
        };
    }

    private List<Task> due(boolean milestones) {
        return schedule.tasks().stream()
                .map(ScheduledTask::task)
                .filter(task -> !milestones || task.milestone())
                .filter(task -> agreedEnd(task).isBefore(day))
                .toList();
    }

    private Optional<Computed> share(Computation what, List<Task> due) {
        long onTime = due.stream().filter(ScheduleFigures::isOnTime).count();
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(Shares.of(what, day, BigDecimal.valueOf(onTime), BigDecimal.valueOf(due.size())));
    }

    private static boolean isOnTime(Task task) {
        return task.progress() == DONE && !task.end().isAfter(agreedEnd(task));
    }

    private static LocalDate agreedEnd(Task task) {
        Span agreed = task.baseline();
        return agreed == null ? task.end() : agreed.end();
    }
}
