package fr.coulisses.schedule;

import fr.coulisses.project.archive.ArchiveSource;
import fr.coulisses.project.archive.ArchiveTarget;
import fr.coulisses.project.archive.ArchivedPart;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The schedule in the archive of its project: tasks with their links, the dates that were agreed on, and how each
/// hangs
/// on the event.
@Component
class ScheduleArchive implements ArchivedPart {

    private static final String FILE = "registers/schedule.json";

    private final TaskTable table;

    ScheduleArchive(TaskTable table) {
        this.table = table;
    }

    /// A schedule as an archive carries it: `registers/schedule.json`.
    record ArchivedSchedule(List<ScheduledTask> tasks) {
        ArchivedSchedule(@Nullable List<ScheduledTask> tasks) {
            this.tasks = tasks == null ? List.of() : List.copyOf(tasks);
        }
    }

    @Override
    public String key() {
        return "registers/schedule";
    }

    @Override
    public Set<String> tables() {
        return Set.of("schedule", "schedule_task");
    }

    @Override
    public Map<String, String> leftBehind() {
        return Map.of("schedule_gesture", "undo belongs to the people of one school");
    }

    /// In an order of our own: each database has its own alphabet.
    @Override
    public void write(UUID project, ArchiveTarget archive) throws IOException {
        List<ScheduledTask> tasks = table.of(project).stream()
                .sorted(Comparator.comparing((ScheduledTask task) -> task.task().start())
                        .thenComparing(task -> task.task().end())
                        .thenComparing(task -> task.task().label())
                        .thenComparing(task -> task.id().toString()))
                .toList();
        archive.json(FILE, new ArchivedSchedule(tasks));
    }

    @Override
    public void read(UUID project, ArchiveSource archive) throws IOException {
        List<ScheduledTask> tasks = archive.json(FILE, ArchivedSchedule.class)
                .map(ArchivedSchedule::tasks)
                .orElse(List.of());
        if (!tasks.isEmpty()) {
            TaskRules.require(tasks);
            table.hold(project);
            table.write(
                    project,
                    tasks.stream()
                            .map(task -> new TaskChange(task.id(), null, task.task()))
                            .toList());
        }
    }
}
