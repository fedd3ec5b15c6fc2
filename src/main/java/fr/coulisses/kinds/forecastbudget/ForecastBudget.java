package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetTotals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A forecast budget with subsidies: the lines, and the assumptions that justify them.
///
/// @param assumptions how places, prices, quantities and rates were estimated, in the student's words
/// @param lines empty in the draft, where the register holds them
public record ForecastBudget(String assumptions, Basis basis, List<BudgetLine> lines) {

    /// Drafts of earlier releases may lack a field.
    public ForecastBudget(@Nullable String assumptions, @Nullable Basis basis, @Nullable List<BudgetLine> lines) {
        this.assumptions = assumptions == null ? "" : assumptions;
        this.basis = basis == null ? Basis.TTC : basis;
        this.lines = lines == null ? List.of() : List.copyOf(lines);
    }

    public BudgetTotals totals() {
        return BudgetTotals.of(lines);
    }
}
