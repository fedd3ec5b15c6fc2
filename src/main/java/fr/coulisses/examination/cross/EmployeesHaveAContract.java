package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import java.util.List;

/// R-X-15: each wage of the budget (account 641) is agreed in a contract. The days of the road map wait for it.
class EmployeesHaveAContract implements CrossCheck {

    private static final String WAGES = "641";

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        List<BudgetLine> missing = project.budget().lines().stream()
                .filter(line -> line.entry().account().startsWith(WAGES)
                        && !line.amount().isZero())
                .filter(line -> !project.registers().isContracted(line))
                .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(SpottedFinding.at(
                        "R-X-15", Severity.WARNING, Spot.of(Where.BUDGET), "none", Listed.lines(missing)));
    }
}
