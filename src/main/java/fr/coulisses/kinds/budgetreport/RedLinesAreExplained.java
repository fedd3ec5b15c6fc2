package fr.coulisses.kinds.budgetreport;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C2.3-02: a deviation above the red threshold comes with its cause and a decision.
class RedLinesAreExplained implements Check<BudgetReport> {

    private static final String CODE = "R-C2.3-02";

    @Override
    public List<Finding> examine(BudgetReport report, Dossier dossier) {
        return report.lines().stream()
                .filter(line -> report.isRed(line) && line.comment().isBlank())
                .map(line -> new Finding(
                        CODE,
                        Severity.BLOCKING,
                        "lines/" + line.id(),
                        "finding.R-C2.3-02.unexplained",
                        List.of(line.label(), Figure.amount(line.deviation()), Figure.percent(line.deviationRate()))))
                .toList();
    }
}
