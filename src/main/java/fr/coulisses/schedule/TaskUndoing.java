package fr.coulisses.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes back what a gesture did to each task, or does it again; a task or field that somebody changed since stays as
/// they left it.
final class TaskUndoing {

    private final List<TaskChange> changes = new ArrayList<>();
    private int skipped;

    /// @param now the tasks as they stand, by id
    /// @param redo whether to do it again
    TaskUndoing(List<TaskChange> past, Map<UUID, Task> now, boolean redo) {
        for (TaskChange each : past) {
            TaskChange change = redo ? new TaskChange(each.id(), each.after(), each.before()) : each;
            Task current = now.get(change.id());
            Task then = back(change, current);
            if (!Objects.equals(then, current)) {
                changes.add(new TaskChange(change.id(), current, then));
            }
            if (isKept(change, current, then)) {
                skipped++;
            }
        }
    }

    /// What it comes to.
    List<TaskChange> changes() {
        return changes;
    }

    /// How many tasks keep something that somebody else did to them since.
    int skipped() {
        return skipped;
    }

    /// Whether something that the gesture changed is now neither what it was before nor on its way there.
    private static boolean isKept(TaskChange change, @Nullable Task current, @Nullable Task then) {
        Task before = change.before();
        Task after = change.after();
        if (before == null || after == null || then == null || current == null) {
            return !Objects.equals(then, before);
        }
        return Arrays.stream(TaskField.values())
                .filter(field -> !field.textOf(before).equals(field.textOf(after)))
                .anyMatch(field -> !field.textOf(then).equals(field.textOf(before)));
    }

    private static @Nullable Task back(TaskChange change, @Nullable Task current) {
        Task before = change.before();
        Task after = change.after();
        if (before == null) {
            return after != null && after.equals(current) ? null : current;
        }
        if (after == null || current == null) {
            return after == null && current == null ? before : current;
        }
        return merged(before, after, current);
    }

    private static Task merged(Task before, Task after, Task current) {
        Task merged = current;
        for (TaskField field : TaskField.values()) {
            if (untouched(field, after, current)) {
                merged = field.with(merged, field.textOf(before));
            }
        }
        boolean sameDays = merged.span().equals(before.span());
        return new Task(
                merged.label(),
                merged.lot(),
                merged.span().days() < 1 ? current.span() : merged.span(),
                merged.milestone() && merged.span().days() == 1,
                merged.responsible(),
                merged.load(),
                merged.progress(),
                current.after().equals(after.after()) ? before.after() : current.after(),
                Objects.equals(current.baseline(), after.baseline()) ? before.baseline() : current.baseline(),
                merged.legalSource(),
                merged.anchor(),
                sameDays ? before.moved() : current.moved());
    }

    private static boolean untouched(TaskField field, Task after, Task current) {
        // A span goes back as a whole: half of it would be another task.
        List<TaskField> together = field == TaskField.START || field == TaskField.END
                ? List.of(TaskField.START, TaskField.END)
                : List.of(field);
        return Arrays.stream(TaskField.values())
                .filter(together::contains)
                .allMatch(each -> each.textOf(after).equals(each.textOf(current)));
    }
}
