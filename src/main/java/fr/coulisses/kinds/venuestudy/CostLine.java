package fr.coulisses.kinds.venuestudy;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.shared.Money;

/// A charge of the budget register that something is paid from, as the study keeps it.
///
/// @param amount in the basis of the budget
public record CostLine(String id, String label, Money amount) {

    static CostLine of(BudgetLine line) {
        return new CostLine(
                line.id().toString(), line.entry().label(), line.entry().amount());
    }
}
