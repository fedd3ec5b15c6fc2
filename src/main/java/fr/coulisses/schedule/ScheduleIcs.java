package fr.coulisses.schedule;

import fr.coulisses.shared.CalendarDay;
import fr.coulisses.shared.IcsText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A schedule for calendar programs: one event for each task, over its days.
public final class ScheduleIcs {

    private ScheduleIcs() {}

    /// @param link of the page of the schedule; absolute
    /// @param stamp when the schedule was read
    public static byte[] write(String title, Schedule schedule, String link, Instant stamp) {
        return IcsText.write(
                        title,
                        schedule.tasks().stream().map(task -> day(task, link)).toList(),
                        stamp)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static CalendarDay day(ScheduledTask scheduled, String link) {
        Task task = scheduled.task();
        String description = Stream.of(task.responsible(), task.legalSource())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return new CalendarDay(
                "task-" + scheduled.id() + "@coulisses", task.start(), task.end(), task.label(), description, link);
    }
}
