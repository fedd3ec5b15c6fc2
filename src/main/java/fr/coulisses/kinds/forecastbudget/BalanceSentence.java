package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.shared.Money;

/// « Équilibré », « Il manque 1 250,00 € » or « Excédent de 1 250,00 € ».
public final class BalanceSentence {

    private BalanceSentence() {}

    public static String of(BudgetTotals totals, Wording wording) {
        return of(totals.balance(), wording);
    }

    public static String of(Money balance, Wording wording) {
        if (balance.isZero()) {
            return wording.text("forecastbudget.balanced");
        }
        String label = balance.isNegative() ? "forecastbudget.missing" : "forecastbudget.surplus";
        return wording.text(label, wording.amount(balance.absolute()));
    }
}
