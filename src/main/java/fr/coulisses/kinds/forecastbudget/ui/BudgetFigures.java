package fr.coulisses.kinds.forecastbudget.ui;

import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Certainty;
import fr.coulisses.kinds.forecastbudget.BalanceSentence;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.ui.Figures;
import fr.coulisses.shared.ui.Tone;

/// What a budget adds up to, in the figures a production office looks at first; always in sight above its lines.
class BudgetFigures extends Figures {

    BudgetFigures() {
        addClassName("budget-bar");
        // On a phone it scrolls sideways, and the keyboard must be able to.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("forecastbudget.figures"));
    }

    void show(BudgetTotals totals, Wording wording) {
        removeAll();
        with(wording.text("forecastbudget.expenses"), wording.amount(totals.expenses()));
        with(wording.text("forecastbudget.income"), wording.amount(totals.income()));
        with(
                totals.isBalanced() ? Tone.GOOD : Tone.BAD,
                wording.text("forecastbudget.balance"),
                (totals.isBalanced() ? "✓ " : "✕ ") + BalanceSentence.of(totals, wording),
                "");
        with(wording.text("forecastbudget.bar.publicShare"), wording.percent(totals.publicShare()));
        with(wording.text("forecastbudget.selfFinancing"), wording.percent(totals.selfFinancing()));
        for (Certainty certainty : Certainty.values()) {
            with(wording.text("forecastbudget.grants." + certainty), wording.amount(totals.grants(certainty)));
        }
        for (Certainty least : Certainty.values()) {
            Money balance = totals.balanceWith(least);
            with(wording.text("forecastbudget.balanceWith." + least), wording.amount(balance));
        }
        with(wording.text("forecastbudget.bar.inKind"), wording.amount(totals.inKindIncome()));
    }
}
