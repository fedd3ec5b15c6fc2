package fr.coulisses.budget;

import fr.coulisses.shared.Refusal;

/// Somebody else changed the same cell meanwhile: both values are shown, and the person chooses.
public class CellConflict extends Refusal {

    private final BudgetLine current;
    private final Column column;

    CellConflict(BudgetLine current, Column column, String mine) {
        super("budget.refused.conflict", column.textOf(current.entry()), mine);
        this.current = current;
        this.column = column;
    }

    /// The line as it is now.
    public BudgetLine current() {
        return current;
    }

    public Column column() {
        return column;
    }
}
