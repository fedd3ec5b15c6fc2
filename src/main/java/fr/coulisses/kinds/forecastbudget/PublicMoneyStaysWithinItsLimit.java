package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.List;

/// R-C2.1-19: where public aid is above P-SUBV-TAUX-MAX of the income, the rules of the funder are to be read.
class PublicMoneyStaysWithinItsLimit implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        BigDecimal share = budget.totals().publicShare();
        BigDecimal limit = dossier.parameters().decimal("P-SUBV-TAUX-MAX");
        return share.compareTo(limit) > 0
                ? List.of(Finding.of("R-C2.1-19", Severity.ADVICE, "", Figure.percent(share), Figure.percent(limit)))
                : List.of();
    }
}
