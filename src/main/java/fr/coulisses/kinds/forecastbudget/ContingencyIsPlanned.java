package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Heading;
import java.math.BigDecimal;
import java.util.List;

/// R-C2.1-16: contingency makes 3 to 8 % of the other charges.
class ContingencyIsPlanned implements Check<ForecastBudget> {

    private static final BigDecimal LEAST = BigDecimal.valueOf(3);
    private static final BigDecimal MOST = BigDecimal.valueOf(8);

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        BudgetTotals totals = budget.totals();
        BigDecimal rate = totals.contingencyRate();
        boolean usual = rate.compareTo(LEAST) >= 0 && rate.compareTo(MOST) <= 0;
        if (usual || totals.expenses().equals(totals.contingency())) {
            return List.of();
        }
        List<BudgetLine> lines = budget.lines().stream()
                .filter(line -> line.entry().heading() == Heading.CONTINGENCY)
                .toList();
        return List.of(new Finding(
                "R-C2.1-16",
                Severity.ADVICE,
                Cell.ofFirst(lines, Column.UNIT_PRICE),
                lines.isEmpty() ? "finding.R-C2.1-16.missing" : "finding.R-C2.1-16.unusual",
                List.of(Figure.percent(rate), Figure.percent(LEAST), Figure.percent(MOST))));
    }
}
