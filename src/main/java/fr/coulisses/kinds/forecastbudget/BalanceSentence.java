package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.BudgetTotals;

/// « Équilibré », « Il manque 1 250,00 € » or « Excédent de 1 250,00 € ».
public final class BalanceSentence {

    private BalanceSentence() {}

    public static String of(BudgetTotals totals, Wording wording) {
        if (totals.isBalanced()) {
            return wording.text("forecastbudget.balanced");
        }
        String label = totals.balance().isNegative() ? "forecastbudget.missing" : "forecastbudget.surplus";
        return wording.text(label, wording.amount(totals.balance().absolute()));
    }
}
