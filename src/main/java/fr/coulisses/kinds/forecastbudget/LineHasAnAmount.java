package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import java.util.List;

/// R-C2.1-05: amount = quantity × unit price, rounded to the cent.
///
/// The register computes every amount, and an import refuses a stated amount that differs; what remains to be found is
/// a line whose quantity or price is still missing, so that its amount says nothing.
class LineHasAnAmount implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        return budget.lines().stream()
                .filter(line -> line.amount().isZero())
                .map(LineHasAnAmount::finding)
                .toList();
    }

    private static Finding finding(BudgetLine line) {
        String column = line.entry().quantity().signum() == 0 ? "/QUANTITY" : "/UNIT_PRICE";
        return Finding.of(
                "R-C2.1-05",
                Severity.BLOCKING,
                "lines/" + line.id() + column,
                line.entry().label());
    }
}
