package fr.coulisses.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All tasks of a project as they stand.
///
/// @param firstDay the first public day; `null` while it is open
/// @param tasks lot by lot, then by their beginning
public record Schedule(@Nullable LocalDate firstDay, List<ScheduledTask> tasks) {

    public Schedule {
        tasks = List.copyOf(tasks);
    }

    public Optional<ScheduledTask> find(UUID id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }
}
