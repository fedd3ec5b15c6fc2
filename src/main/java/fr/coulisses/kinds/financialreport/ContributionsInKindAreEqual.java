package fr.coulisses.kinds.financialreport;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.List;

/// R-C2.1-02: what was used in kind is what was given in kind (cerfa 15059, accounts 86 and 87).
class ContributionsInKindAreEqual implements Check<FinancialReport> {

    @Override
    public List<Finding> examine(FinancialReport report, Dossier dossier) {
        Money used = report.sum(Section.EXPENSE, true, Post::actual);
        Money given = report.sum(Section.INCOME, true, Post::actual);
        return used.equals(given)
                ? List.of()
                : List.of(Finding.of(
                        "R-C2.1-02", Severity.BLOCKING, "contributions", Figure.amount(used), Figure.amount(given)));
    }
}
