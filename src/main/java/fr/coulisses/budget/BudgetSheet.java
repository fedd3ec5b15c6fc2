package fr.coulisses.budget;

import java.util.List;

/// A whole budget as it stands: its basis and its lines in the order they were entered.
public record BudgetSheet(Basis basis, List<BudgetLine> lines) {

    public BudgetSheet {
        lines = List.copyOf(lines);
    }

    public BudgetTotals totals() {
        return BudgetTotals.of(lines);
    }
}
