package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import java.util.List;

/// R-C2.1-12: a performance of protected works has a line for authors' rights (CPI L.122-4).
///
/// A warning until a work that needs clearance is registered: until then everything may be in the public domain.
class AuthorsRightsAreBudgeted implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        boolean needed = new Event(dossier.project()).isOnStage()
                && budget.lines().stream().anyMatch(line -> line.entry().section() == Section.EXPENSE);
        boolean planned = budget.lines().stream().anyMatch(AuthorsRightsAreBudgeted::isForRights);
        return needed && !planned ? List.of(Finding.of("R-C2.1-12", Severity.WARNING, "")) : List.of();
    }

    private static boolean isForRights(BudgetLine line) {
        Entry entry = line.entry();
        boolean filed = entry.account().startsWith("651") || entry.heading() == Heading.RIGHTS;
        return entry.section() == Section.EXPENSE
                && (filed || (LineWords.AUTHORS_RIGHTS.in(line) && !LineWords.RIGHTS_ASSIGNMENT.in(line)));
    }
}
