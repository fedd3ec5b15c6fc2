package fr.coulisses.schedule;

import fr.coulisses.parameter.ParameterSnapshot;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The reference retroplanning for an event, and how its rows follow the first public day.
final class Retroplanning {

    private Retroplanning() {}

    /// The rows of the library as tasks for an event that begins on this day, legal delays as they are in force then.
    static List<ScheduledTask> of(RetroplanningModel model, LocalDate firstDay, ParameterSnapshot parameters) {
        List<LibraryRow> rows = LibraryCsv.rows(model);
        Map<String, UUID> ids = new HashMap<>();
        rows.forEach(row -> ids.put(row.key(), UUID.randomUUID()));
        return rows.stream()
                .map(row -> new ScheduledTask(
                        ids.getOrDefault(row.key(), UUID.randomUUID()),
                        row.task(firstDay, parameters)
                                .withAfter(row.after().stream()
                                        .flatMap(key -> Optional.ofNullable(ids.get(key)).stream())
                                        .toList())))
                .toList();
    }

    /// Those whose name is not there yet: whoever asks twice gets nothing twice.
    static List<ScheduledTask> missing(List<ScheduledTask> library, Schedule schedule) {
        Map<String, UUID> known = new HashMap<>();
        schedule.tasks().forEach(task -> known.putIfAbsent(task.task().label(), task.id()));
        Map<UUID, UUID> there = new HashMap<>();
        List<ScheduledTask> added = new ArrayList<>();
        for (ScheduledTask row : library) {
            UUID id = known.get(row.task().label());
            if (id == null) {
                added.add(row);
            } else {
                there.put(row.id(), id);
            }
        }
        return added.stream()
                .map(row -> new ScheduledTask(
                        row.id(),
                        row.task()
                                .withAfter(row.task().after().stream()
                                        .map(id -> there.getOrDefault(id, id))
                                        .toList())))
                .toList();
    }

    /// The task when the event begins on another day: as long as before, as far from the event as its anchor says; one
    /// that
    /// was moved by hand or hangs on nothing stays.
    static Task moved(Task task, LocalDate firstDay) {
        Period anchor = task.anchor();
        if (anchor == null || task.moved()) {
            return task;
        }
        LocalDate start = firstDay.plus(anchor);
        return task.withSpan(new Span(start, start.plusDays(task.span().days() - 1)));
    }
}
