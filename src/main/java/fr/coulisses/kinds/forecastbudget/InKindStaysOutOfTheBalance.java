package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import java.util.List;

/// R-C2.1-03: contributions in kind are not counted in the monetary balance (cerfa 12156). A line with the heading of
/// contributions in kind has an account 86 or 87, and the other way round.
class InKindStaysOutOfTheBalance implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        return budget.lines().stream()
                .filter(line -> line.entry().accountNumber().isKnown())
                .filter(line -> line.entry().isInKind() != (line.entry().heading() == Heading.IN_KIND))
                .map(InKindStaysOutOfTheBalance::finding)
                .toList();
    }

    private static Finding finding(BudgetLine line) {
        boolean counted = line.entry().heading() == Heading.IN_KIND;
        return new Finding(
                "R-C2.1-03",
                Severity.BLOCKING,
                "lines/" + line.id() + (counted ? "/ACCOUNT" : "/HEADING"),
                counted ? "finding.R-C2.1-03.account" : "finding.R-C2.1-03.heading",
                List.of(line.entry().label(), line.entry().account()));
    }
}
