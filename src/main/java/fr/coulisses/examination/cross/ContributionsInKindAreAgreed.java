package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Section;
import java.util.List;

/// R-X-22: what the budget counts as given in kind is agreed somewhere: a contract names its line, on the one side of
/// the budget or on the other, where the same value stands.
class ContributionsInKindAreAgreed implements CrossCheck {

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        List<BudgetLine> agreed = inKind(project, Section.INCOME).stream()
                .filter(line -> project.registers().isContracted(line))
                .toList();
        List<BudgetLine> missing = inKind(project, Section.EXPENSE).stream()
                .filter(line -> !project.registers().isContracted(line))
                .filter(line ->
                        agreed.stream().noneMatch(given -> given.amount().equals(line.amount())))
                .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(SpottedFinding.at(
                        "R-X-22", Severity.WARNING, Spot.of(Where.BUDGET), "none", Listed.lines(missing)));
    }

    private static List<BudgetLine> inKind(ProjectDossier project, Section section) {
        return project.budget().lines().stream()
                .filter(line -> line.entry().section() == section
                        && line.entry().isInKind()
                        && !line.amount().isZero())
                .toList();
    }
}
