package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.ExpenseLine;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// R-C2.5-14: what the rights cost stands in the budget. Works that cite lines are compared with those
/// together; the others with the lines of rights (heading, or account 651) that nobody cites.
class RightsAreBudgeted implements RightsRule {

    private static final String CODE = "R-C2.5-14";

    @Override
    public List<EntryFinding> examine(RightsDossier dossier) {
        return dossier.lines().isEmpty()
                ? dossier.used().stream()
                        .filter(listed -> costsSomething(listed, dossier))
                        .limit(1)
                        .map(listed -> RightsRule.at(listed, CODE, Severity.BLOCKING, "request/lines", "nothing"))
                        .toList()
                : compare(dossier);
    }

    /// The author has to agree, and nobody says that it is free.
    private static boolean costsSomething(ListedWork listed, RightsDossier dossier) {
        return !listed.state().isLost()
                && !listed.work().request().isFree()
                && dossier.needed(listed).stream().anyMatch(need -> need.clearance().isOfTheAuthor());
    }

    private static List<EntryFinding> compare(RightsDossier dossier) {
        List<ListedWork> paid = dossier.used().stream()
                .filter(listed -> !listed.state().isLost()
                        && !listed.work().request().cost().isZero())
                .toList();
        Map<Set<String>, List<ListedWork>> byLines = new LinkedHashMap<>();
        paid.forEach(listed -> byLines.computeIfAbsent(
                        Set.copyOf(listed.work().request().lines()), lines -> new ArrayList<>())
                .add(listed));
        List<EntryFinding> findings = new ArrayList<>();
        byLines.forEach((lines, works) -> {
            Money cost = works.stream()
                    .map(listed -> listed.work().request().cost())
                    .reduce(Money.ZERO, Money::plus);
            Money planned = lines.isEmpty() ? uncited(dossier) : sum(dossier.lines(), lines);
            if (cost.compareTo(planned) > 0) {
                findings.add(RightsRule.at(
                        works.getFirst(),
                        CODE,
                        Severity.BLOCKING,
                        "request/lines",
                        planned.isZero() ? "none" : "less",
                        Figure.amount(cost),
                        Figure.amount(planned)));
            }
        });
        return findings;
    }

    private static Money uncited(RightsDossier dossier) {
        Set<String> cited = dossier.used().stream()
                .flatMap(listed -> listed.work().request().lines().stream())
                .collect(Collectors.toSet());
        return sum(
                dossier.lines(),
                dossier.lines().stream()
                        .filter(line -> line.forRights() && !cited.contains(line.id()))
                        .map(ExpenseLine::id)
                        .toList());
    }

    private static Money sum(List<ExpenseLine> lines, Collection<String> counted) {
        return lines.stream()
                .filter(line -> counted.contains(line.id()))
                .map(ExpenseLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
