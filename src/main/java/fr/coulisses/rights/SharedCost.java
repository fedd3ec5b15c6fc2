package fr.coulisses.rights;

import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What works that are paid from the same budget lines cost together, and what these lines plan.
///
/// @param lines the ids they cite; works that cite none are paid from the lines of rights that nobody cites
/// @param works in their order; not empty
public record SharedCost(Set<String> lines, List<ListedWork> works, Money cost, Money planned) {

    public SharedCost {
        lines = Set.copyOf(lines);
        works = List.copyOf(works);
    }

    /// Of all works that cost something and are still to be had, in their order.
    public static List<SharedCost> of(List<ListedWork> works, List<ExpenseLine> budget) {
        Map<Set<String>, List<ListedWork>> byLines = new LinkedHashMap<>();
        works.stream()
                .filter(listed -> listed.isUsed()
                        && !listed.state().isLost()
                        && !listed.work().request().cost().isZero())
                .forEach(listed -> byLines.computeIfAbsent(
                                Set.copyOf(listed.work().request().lines()), lines -> new ArrayList<>())
                        .add(listed));
        return byLines.entrySet().stream()
                .map(together -> new SharedCost(
                        together.getKey(),
                        together.getValue(),
                        sum(together.getValue()),
                        together.getKey().isEmpty() ? uncited(works, budget) : sum(budget, together.getKey())))
                .toList();
    }

    public boolean isPlanned() {
        return cost.compareTo(planned) <= 0;
    }

    private static Money sum(List<ListedWork> works) {
        return works.stream().map(listed -> listed.work().request().cost()).reduce(Money.ZERO, Money::plus);
    }

    private static Money uncited(List<ListedWork> works, List<ExpenseLine> budget) {
        Set<String> cited = works.stream()
                .filter(ListedWork::isUsed)
                .flatMap(listed -> listed.work().request().lines().stream())
                .collect(Collectors.toSet());
        return sum(
                budget,
                budget.stream()
                        .filter(line -> line.forRights() && !cited.contains(line.id()))
                        .map(ExpenseLine::id)
                        .toList());
    }

    private static Money sum(List<ExpenseLine> budget, Collection<String> counted) {
        return budget.stream()
                .filter(line -> counted.contains(line.id()))
                .map(ExpenseLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
