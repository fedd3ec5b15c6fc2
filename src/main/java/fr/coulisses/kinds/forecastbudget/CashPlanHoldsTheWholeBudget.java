package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.CashPlan;
import fr.coulisses.budget.Column;
import java.math.BigDecimal;
import java.util.List;

/// R-C2.1-22: the cash plan has the whole budget in it: every monetary line says when it is paid or received.
class CashPlanHoldsTheWholeBudget implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        List<BudgetLine> undated = budget.lines().stream()
                .filter(line -> !line.entry().isInKind()
                        && !line.amount().isZero()
                        && !line.entry().due().isKnown())
                .toList();
        if (undated.isEmpty()) {
            return List.of();
        }
        CashPlan plan = CashPlan.of(budget.lines());
        return List.of(Finding.of(
                "R-C2.1-22",
                Severity.WARNING,
                Cell.ofFirst(undated, Column.DUE),
                Figure.number(BigDecimal.valueOf(undated.size())),
                undated.getFirst().entry().label(),
                Figure.amount(plan.undatedOut()),
                Figure.amount(plan.undatedIn())));
    }
}
