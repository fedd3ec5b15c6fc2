package fr.coulisses.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Tasks for tests, by days of June 2027.
final class Tasks {

    private Tasks() {}

    static LocalDate june(int day) {
        return LocalDate.of(2027, 6, 1).plusDays(day - 1L);
    }

    static ScheduledTask task(String label, int from, int to, ScheduledTask... after) {
        List<UUID> ids = Arrays.stream(after).map(ScheduledTask::id).toList();
        return new ScheduledTask(
                UUID.randomUUID(),
                Task.of(label, Lot.TECHNICAL, june(from), june(to)).withAfter(ids));
    }

    static ScheduledTask with(ScheduledTask scheduled, TaskField field, String text) {
        return new ScheduledTask(scheduled.id(), field.with(scheduled.task(), text));
    }
}
