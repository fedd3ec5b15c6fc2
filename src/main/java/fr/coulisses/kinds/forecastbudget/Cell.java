package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Column;
import java.util.List;

/// The place of a cell in the budget sheet, for the way from a finding to it.
final class Cell {

    private Cell() {}

    static String of(BudgetLine line, Column column) {
        return "lines/" + line.id() + "/" + column.name();
    }

    /// The cell of the first of some lines; the whole budget when there is none.
    static String ofFirst(List<BudgetLine> lines, Column column) {
        return lines.isEmpty() ? "" : of(lines.getFirst(), column);
    }
}
