package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.component.Html;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.ui.PageBlocks;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.kinds.forecastbudget.comparison.BudgetComparison;
import fr.coulisses.kinds.forecastbudget.comparison.ComparedSides;
import fr.coulisses.kinds.forecastbudget.comparison.ComparedWords;
import fr.coulisses.shared.Money;
import java.util.List;
import java.util.function.Function;

/// What two budgets add up to, in one small table.
class ComparedSums extends Html {

    ComparedSums(BudgetComparison comparison, ComparedSides sides, Wording wording) {
        super("<div class=\"comparison-sums scroll\">" + PageBlocks.html(List.of(table(comparison, sides, wording)))
                + "</div>");
        // A table that is wider than its card scrolls inside; the keyboard must be able to scroll it too.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", wording.text("forecastbudget.compare.totals"));
    }

    private static Block.Table table(BudgetComparison comparison, ComparedSides sides, Wording wording) {
        return new Block.Table(
                wording.text(
                        "forecastbudget.compare.caption",
                        sides.before().title(wording),
                        sides.after().title(wording)),
                List.of(
                        Block.Column.text(wording.text("forecastbudget.control.total"), 40),
                        Block.Column.number(wording.text("forecastbudget.compare.before"), 20),
                        Block.Column.number(wording.text("forecastbudget.compare.after"), 20),
                        Block.Column.number(wording.text("forecastbudget.compare.difference"), 20)),
                List.of(
                        row("forecastbudget.expenses", BudgetTotals::expenses, comparison, wording),
                        row("forecastbudget.income", BudgetTotals::income, comparison, wording),
                        row("forecastbudget.balance", BudgetTotals::balance, comparison, wording),
                        row("forecastbudget.inKind", BudgetTotals::inKindIncome, comparison, wording)));
    }

    private static Block.Row row(
            String label, Function<BudgetTotals, Money> amount, BudgetComparison comparison, Wording wording) {
        Money before = amount.apply(comparison.before());
        Money after = amount.apply(comparison.after());
        return Block.Row.of(
                wording.text(label),
                wording.amount(before),
                wording.amount(after),
                new ComparedWords(wording).difference(after.minus(before)));
    }
}
