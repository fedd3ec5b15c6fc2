package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// R-C2.1-17: each subsidy and each gift that the budget counts on is asked for: a request names its line.
class FundingIsAskedFor implements CrossCheck {

    private static final Set<Heading> ASKED_FOR = EnumSet.of(Heading.GRANTS, Heading.PATRONAGE);

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        Set<String> asked = project.registers().requests().stream()
                .filter(entry -> !entry.state().isLost())
                .flatMap(entry -> entry.content().lines().stream())
                .collect(Collectors.toSet());
        List<BudgetLine> missing = project.budget().lines().stream()
                .filter(line -> line.entry().section() == Section.INCOME
                        && ASKED_FOR.contains(line.entry().heading())
                        && !line.amount().isZero())
                .filter(line -> !asked.contains(line.id().toString()))
                .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(SpottedFinding.at(
                        "R-C2.1-17", Severity.WARNING, Spot.of(Where.BUDGET), "unasked", Listed.lines(missing)));
    }
}
