package fr.coulisses.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a schedule has to be told: tasks that begin too early, legal deadlines that are missed, people who are asked
/// for
/// more than their time.
public final class Concerns {

    private Concerns() {}

    public static List<Concern> of(Schedule schedule) {
        List<Concern> found = new ArrayList<>();
        Links links = new Links(schedule.tasks());
        for (ScheduledTask task : schedule.tasks()) {
            for (ScheduledTask earlier : links.notEndedBefore(task)) {
                found.add(new Concern(
                        task.id(),
                        "schedule.concern.order",
                        List.of(
                                task.task().label(),
                                task.task().start(),
                                earlier.task().label(),
                                earlier.task().end())));
            }
            latest(schedule.firstDay(), task.task())
                    .filter(latest -> task.task().end().isAfter(latest))
                    .ifPresent(latest -> found.add(new Concern(
                            task.id(),
                            "schedule.concern.legal",
                            List.of(
                                    task.task().label(),
                                    task.task().end(),
                                    latest,
                                    task.task().legalSource()))));
        }
        new Workload(schedule.tasks())
                .overloads()
                .forEach(overload -> found.add(new Concern(
                        overload.tasks().getFirst().id(),
                        "schedule.concern.overload",
                        List.of(
                                overload.person(),
                                overload.span().start(),
                                overload.span().end(),
                                overload.load()))));
        return found;
    }

    /// The last day that the law leaves for a deadline of the retroplanning.
    private static Optional<LocalDate> latest(@Nullable LocalDate firstDay, Task task) {
        Period anchor = task.anchor();
        if (firstDay == null || anchor == null || !task.isLegalDeadline() || !task.milestone()) {
            return Optional.empty();
        }
        return Optional.of(firstDay.plus(anchor));
    }
}
