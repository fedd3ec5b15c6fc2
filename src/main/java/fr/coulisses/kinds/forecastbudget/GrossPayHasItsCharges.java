package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Column;
import fr.coulisses.shared.Money;
import java.util.List;

/// R-C2.1-08: every gross pay (641) comes with a line of employer's charges (645), of its own scheme or of all.
class GrossPayHasItsCharges implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        List<BudgetLine> uncharged = Payroll.of(budget).uncharged();
        if (uncharged.isEmpty()) {
            return List.of();
        }
        Money gross = uncharged.stream().map(BudgetLine::amount).reduce(Money.ZERO, Money::plus);
        return List.of(Finding.of(
                "R-C2.1-08",
                Severity.BLOCKING,
                Cell.ofFirst(uncharged, Column.ACCOUNT),
                uncharged.getFirst().entry().label(),
                Figure.amount(gross)));
    }
}
