package fr.coulisses.kinds.budgetreport;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Section;
import java.util.List;

/// R-C2.3-04: no more is committed on a line than was agreed, unless it was decided.
class CommitmentsStayWithinTheBudget implements Check<BudgetReport> {

    @Override
    public List<Finding> examine(BudgetReport report, Dossier dossier) {
        return report.of(Section.EXPENSE).stream()
                .filter(line -> line.committed().compareTo(line.revised()) > 0
                        && line.comment().isBlank())
                .map(line -> new Finding(
                        "R-C2.3-04",
                        Severity.WARNING,
                        "lines/" + line.id(),
                        "finding.R-C2.3-04.above",
                        List.of(line.label(), Figure.amount(line.committed()), Figure.amount(line.revised()))))
                .toList();
    }
}
