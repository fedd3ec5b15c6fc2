package fr.coulisses.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.budget.BudgetSummary;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Tone;

/// The budget of a project in one line: how much, and whether it is balanced.
class BalanceLine extends Div {

    BalanceLine(BudgetSummary budget) {
        addClassName("spread");
        boolean balanced = budget.balance().isZero();
        String sentence = balanced
                ? getTranslation("forecastbudget.balanced")
                : getTranslation(
                        budget.balance().isNegative() ? "forecastbudget.missing" : "forecastbudget.surplus",
                        Formats.amount(budget.balance().absolute(), getLocale()));
        add(
                new Span(getTranslation("workspace.budget", Formats.amount(budget.expenses(), getLocale()))),
                new Badge(balanced ? Tone.GOOD : Tone.BAD, sentence));
    }
}
