package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetTotals;
import java.util.List;

/// R-C2.1-01: the total of charges equals the total of produits, to the cent (cerfa 12156).
class BudgetIsBalanced implements Check<ForecastBudget> {

    private static final String CODE = "R-C2.1-01";

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        BudgetTotals totals = budget.totals();
        if (totals.isBalanced() && !totals.expenses().isZero()) {
            return List.of();
        }
        if (totals.expenses().isZero() && totals.income().isZero()) {
            return List.of(new Finding(CODE, Severity.BLOCKING, "", "finding.R-C2.1-01.empty", List.of()));
        }
        String missing = totals.balance().isNegative() ? "finding.R-C2.1-01.missing" : "finding.R-C2.1-01.surplus";
        return List.of(new Finding(
                CODE,
                Severity.BLOCKING,
                "",
                missing,
                List.of(Figure.amount(totals.balance().absolute()))));
    }
}
