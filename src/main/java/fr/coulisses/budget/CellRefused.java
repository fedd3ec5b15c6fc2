package fr.coulisses.budget;

import fr.coulisses.shared.Refusal;

/// A cell that cannot be what was typed into it.
public class CellRefused extends Refusal {

    private final Column column;

    CellRefused(Column column, String label, Object... arguments) {
        super(label, arguments);
        this.column = column;
    }

    public Column column() {
        return column;
    }
}
