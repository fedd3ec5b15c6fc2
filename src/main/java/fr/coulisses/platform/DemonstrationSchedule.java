package fr.coulisses.platform;

import fr.coulisses.schedule.Lot;
import fr.coulisses.schedule.RetroplanningModel;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.schedule.Span;
import fr.coulisses.schedule.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The schedules of the demonstration projects: the reference retroplanning, what the team made of it and added to it.
@Component
class DemonstrationSchedule {

    private final Schedules schedules;
    private final JsonMapper json;

    DemonstrationSchedule(Schedules schedules, JsonMapper json) {
        this.schedules = schedules;
        this.json = json;
    }

    /// A task as its file has it: one of the retroplanning when it has its label, else one of the team's own.
    ///
    /// @param start `null` for what the retroplanning says
    /// @param after labels of the tasks it waits for besides
    /// @param agreed the days that were agreed on; `null` when it was never moved
    record Planned(
            String label,
            @Nullable Lot lot,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            boolean milestone,
            String responsible,
            int load,
            int progress,
            @Nullable List<String> after,
            @Nullable Span agreed) {}

    /// Plans a project.
    void plan(UUID project, RetroplanningModel model, String file) {
        schedules.plan(project, model);
        Map<String, ScheduledTask> tasks = new LinkedHashMap<>();
        schedules.get(project).tasks().forEach(task -> tasks.put(task.task().label(), task));
        List<Planned> planned = List.of(json.readValue(DemonstrationFiles.read(file), Planned[].class));
        planned.stream()
                .filter(row -> !tasks.containsKey(row.label()))
                .forEach(row -> tasks.put(row.label(), new ScheduledTask(UUID.randomUUID(), own(row))));
        planned.forEach(row -> tasks.computeIfPresent(
                row.label(), (label, task) -> new ScheduledTask(task.id(), made(task.task(), row, tasks))));
        tasks.replaceAll((label, task) -> new ScheduledTask(task.id(), agreed(task.task())));
        schedules.add(project, List.copyOf(tasks.values()));
    }

    private static Task own(Planned row) {
        LocalDate start = Objects.requireNonNull(row.start(), row.label());
        return Task.of(
                row.label(),
                Objects.requireNonNull(row.lot(), row.label()),
                start,
                Objects.requireNonNullElse(row.end(), start));
    }

    private static Task made(Task task, Planned row, Map<String, ScheduledTask> tasks) {
        LocalDate start = Objects.requireNonNullElse(row.start(), task.start());
        LocalDate end = row.start() == null ? task.end() : Objects.requireNonNullElse(row.end(), start);
        List<UUID> after = new ArrayList<>(task.after());
        Objects.requireNonNullElse(row.after(), List.<String>of())
                .forEach(label -> after.add(
                        Objects.requireNonNull(tasks.get(label), label).id()));
        return new Task(
                task.label(),
                task.lot(),
                new Span(start, end),
                row.milestone() || task.milestone(),
                row.responsible(),
                row.load(),
                row.progress(),
                after,
                row.agreed(),
                task.legalSource(),
                task.anchor(),
                row.start() != null);
    }

    /// What never moved is where it was agreed to be.
    private static Task agreed(Task task) {
        return task.baseline() != null ? task : task.withBaseline(task.span());
    }
}
