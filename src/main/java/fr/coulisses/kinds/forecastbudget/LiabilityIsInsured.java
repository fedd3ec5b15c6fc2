package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C2.1-25: the liability insurance of the organiser is planned; nearly every venue asks for it in its contract.
class LiabilityIsInsured implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        boolean spends = !budget.totals().expenses().isZero();
        return spends && !LineWords.LIABILITY.inAnExpenseOf(budget)
                ? List.of(Finding.of("R-C2.1-25", Severity.WARNING, ""))
                : List.of();
    }
}
