package fr.coulisses.kinds.forecastbudget.comparison;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.shared.Money;
import java.util.Arrays;
import java.util.List;

/// A line in one of two budgets, or in both.
public sealed interface ComparedLine {

    /// Only in the second budget.
    record Added(BudgetLine line) implements ComparedLine {}

    /// Only in the first budget.
    record Removed(BudgetLine line) implements ComparedLine {}

    /// In both, with the columns that say something else in the second.
    record Kept(BudgetLine first, BudgetLine second, List<Column> changed) implements ComparedLine {

        static Kept of(BudgetLine first, BudgetLine second) {
            return new Kept(
                    first,
                    second,
                    Arrays.stream(Column.values())
                            .filter(column -> !column.textOf(first.entry()).equals(column.textOf(second.entry())))
                            .toList());
        }
    }

    default Change change() {
        return switch (this) {
            case Added added -> Change.ADDED;
            case Removed removed -> Change.REMOVED;
            case Kept kept -> kept.changed().isEmpty() ? Change.SAME : Change.CHANGED;
        };
    }

    /// What the line says, in the second budget if it is there.
    default Entry entry() {
        return switch (this) {
            case Added added -> added.line().entry();
            case Removed removed -> removed.line().entry();
            case Kept kept -> kept.second().entry();
        };
    }

    /// Its amount in the first budget, 0 when it is not there.
    default Money before() {
        return switch (this) {
            case Added added -> Money.ZERO;
            case Removed removed -> removed.line().amount();
            case Kept kept -> kept.first().amount();
        };
    }

    /// Its amount in the second budget, 0 when it is not there.
    default Money after() {
        return switch (this) {
            case Added added -> added.line().amount();
            case Removed removed -> Money.ZERO;
            case Kept kept -> kept.second().amount();
        };
    }

    default Money difference() {
        return after().minus(before());
    }
}
