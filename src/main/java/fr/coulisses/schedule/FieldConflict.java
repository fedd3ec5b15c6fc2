package fr.coulisses.schedule;

import fr.coulisses.shared.Refusal;

/// Somebody else changed the same field of a task meanwhile: nothing is overwritten, and the person chooses.
public class FieldConflict extends Refusal {

    FieldConflict(Task current, FieldEdit mine) {
        super("schedule.refused.conflict", current.label(), mine.field().textOf(current), mine.typed());
    }
}
