package fr.coulisses.kinds.budgetreport;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.List;

/// R-C2.3-05: the revised budget stays balanced.
class TheRevisedBudgetIsBalanced implements Check<BudgetReport> {

    @Override
    public List<Finding> examine(BudgetReport report, Dossier dossier) {
        Money expenses = report.sum(Section.EXPENSE, ReportedLine::revised);
        Money income = report.sum(Section.INCOME, ReportedLine::revised);
        return expenses.equals(income)
                ? List.of()
                : List.of(new Finding(
                        "R-C2.3-05",
                        Severity.BLOCKING,
                        "forecast",
                        "finding.R-C2.3-05.unbalanced",
                        List.of(Figure.amount(expenses), Figure.amount(income))));
    }
}
