package fr.coulisses.schedule;

import java.util.List;

/// Puts what somebody typed into a task that others may have changed since: different fields go together, the same
/// field
/// does not.
final class TaskEdits {

    private TaskEdits() {}

    /// @throws FieldConflict when somebody else changed one of these very fields meanwhile
    static Task apply(Task current, List<FieldEdit> edits) {
        Task after = current;
        for (FieldEdit edit : edits) {
            String now = edit.field().textOf(current);
            Task typed = edit.field().with(after, edit.typed());
            if (!now.equals(edit.expected()) && !now.equals(edit.field().textOf(typed))) {
                throw new FieldConflict(current, edit);
            }
            after = typed;
        }
        boolean shifted = !after.start().equals(current.start());
        return after.anchor() != null && shifted ? after.withMoved(true) : after;
    }
}
