package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetTotals;
import java.util.List;

/// R-C2.1-02: the total of accounts 86 equals the total of accounts 87 (cerfa 12156).
class InKindSidesAreEqual implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        BudgetTotals totals = budget.totals();
        if (totals.inKindExpenses().equals(totals.inKindIncome())) {
            return List.of();
        }
        return List.of(Finding.of(
                "R-C2.1-02",
                Severity.BLOCKING,
                "",
                Figure.amount(totals.inKindExpenses()),
                Figure.amount(totals.inKindIncome())));
    }
}
