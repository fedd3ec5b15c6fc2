package fr.coulisses.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes back what a gesture did to each task; a task or field that somebody changed since stays as they left it.
final class TaskUndoing {

    private TaskUndoing() {}

    /// @param now the tasks as they stand, by id
    static List<TaskChange> of(List<TaskChange> past, Map<UUID, Task> now) {
        List<TaskChange> back = new ArrayList<>();
        for (TaskChange change : past) {
            Task current = now.get(change.id());
            Task then = back(change, current);
            if (then == null ? current != null : !then.equals(current)) {
                back.add(new TaskChange(change.id(), current, then));
            }
        }
        return back;
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
