package fr.coulisses.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// How much room each task has, with the dates as they were set.
///
/// Total slack (marge totale) is how many days a task can slip before the last day of the schedule slips; tasks that
/// are
/// linked and have none are critical. Free slack (marge libre) is how many days before the next task that waits for it
/// has
/// to move.
public final class CriticalPath {

    private final Map<UUID, Long> total = new HashMap<>();
    private final Map<UUID, Long> free = new HashMap<>();
    private final Links links;

    public CriticalPath(Schedule schedule) {
        Collection<ScheduledTask> tasks = schedule.tasks();
        links = new Links(tasks);
        LocalDate lastOfAll = tasks.stream()
                .map(task -> task.task().end())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        Map<UUID, LocalDate> latestEnd = new HashMap<>();
        List<ScheduledTask> backwards = links.inOrder().reversed();
        for (ScheduledTask task : backwards) {
            Span span = task.task().span();
            LocalDate event = schedule.firstDay();
            LocalDate last = event == null || span.end().isAfter(event) ? lastOfAll : event;
            LocalDate latest = last;
            LocalDate next = last.plusDays(1);
            for (ScheduledTask follower : links.after(task)) {
                LocalDate end = latestEnd.getOrDefault(follower.id(), last);
                LocalDate start = end.minusDays(follower.task().span().days() - 1);
                long gap = ChronoUnit.DAYS.between(span.end(), Links.earliestStart(task.task(), follower.task()));
                latest = earlier(latest, start.minusDays(gap));
                next = earlier(next, follower.task().start().plusDays(1 - gap));
            }
            latestEnd.put(task.id(), latest);
            total.put(task.id(), ChronoUnit.DAYS.between(span.end(), latest));
            free.put(task.id(), ChronoUnit.DAYS.between(span.end(), next) - 1);
        }
    }

    /// In days; negative when a task that waits for it begins too early, 0 for tasks in a cycle.
    public long slack(ScheduledTask task) {
        return total.getOrDefault(task.id(), 0L);
    }

    /// In days, as [#slack].
    public long freeSlack(ScheduledTask task) {
        return free.getOrDefault(task.id(), 0L);
    }

    /// Whether the end of the schedule hangs on this task.
    public boolean isCritical(ScheduledTask task) {
        boolean linked = !links.before(task).isEmpty() || !links.after(task).isEmpty();
        return linked && total.containsKey(task.id()) && slack(task) <= 0;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
