package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// R-C2.1-18: every subsidy, patronage and sponsorship says how sure it is, and what is only hoped for makes at
/// most 30 % of the income.
class HopedIncomeStaysSmall implements Check<ForecastBudget> {

    private static final BigDecimal MOST = BigDecimal.valueOf(30);

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        budget.lines().stream()
                .filter(line -> line.entry().section() == Section.INCOME)
                .filter(line ->
                        line.entry().heading().isFunding() && line.entry().certainty() == null)
                .map(line -> new Finding(
                        "R-C2.1-18",
                        Severity.WARNING,
                        Cell.of(line, Column.CERTAINTY),
                        "finding.R-C2.1-18.unsaid",
                        List.of(line.entry().label())))
                .forEach(findings::add);
        BigDecimal share = budget.totals().hopedShare();
        if (share.compareTo(MOST) > 0) {
            findings.add(Finding.of("R-C2.1-18", Severity.WARNING, "", Figure.percent(share), Figure.percent(MOST)));
        }
        return findings;
    }
}
