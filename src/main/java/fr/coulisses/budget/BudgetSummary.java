package fr.coulisses.budget;

import fr.coulisses.shared.Money;

/// A budget in two sums, as a home page shows it; contributions in kind are not in them.
///
/// @param lines how many lines there are, in kind included
public record BudgetSummary(Money expenses, Money income, int lines) {

    public static final BudgetSummary EMPTY = new BudgetSummary(Money.ZERO, Money.ZERO, 0);

    public Money balance() {
        return income.minus(expenses);
    }
}
