package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.CashPlan;
import java.util.List;

/// R-C2.1-23: a cash balance below zero calls for a measure: an advance, an instalment, a later payment, a loan.
///
/// Silent until the budget is balanced and the cash plan complete (R-C2.1-01 and 22): before that the till is empty for
/// another reason.
class CashNeverRunsOut implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        CashPlan plan = CashPlan.of(budget.lines());
        if (!plan.isComplete() || !budget.totals().isBalanced()) {
            return List.of();
        }
        return plan
                .deepest()
                .map(month -> Finding.of(
                        "R-C2.1-23",
                        Severity.WARNING,
                        "",
                        Figure.amount(month.cumulative()),
                        Figure.month(month.month())))
                .stream()
                .toList();
    }
}
