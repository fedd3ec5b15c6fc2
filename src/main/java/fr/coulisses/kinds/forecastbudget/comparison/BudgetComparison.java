package fr.coulisses.kinds.forecastbudget.comparison;

import fr.coulisses.budget.Account;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Two budgets compared line by line, class by class, and in all.
///
/// @param classes in the order of the form, contributions in kind last
/// @param counts how many lines there are of each change
public record BudgetComparison(
        List<ComparedClass> classes, Map<Change, Integer> counts, BudgetTotals before, BudgetTotals after) {

    public BudgetComparison {
        classes = List.copyOf(classes);
        counts = Map.copyOf(counts);
    }

    public static BudgetComparison of(List<BudgetLine> before, List<BudgetLine> after) {
        List<ComparedLine> lines = new LineMatching(before, after).lines();
        Map<Place, Money> sumsBefore = sums(before);
        Map<Place, Money> sumsAfter = sums(after);
        Map<Place, List<ComparedLine>> byPlace = new TreeMap<>();
        sumsBefore.keySet().forEach(place -> byPlace.put(place, new ArrayList<>()));
        sumsAfter.keySet().forEach(place -> byPlace.put(place, new ArrayList<>()));
        Map<Change, Integer> counts = new HashMap<>();
        for (ComparedLine line : lines) {
            byPlace.computeIfAbsent(Place.of(line.entry()), place -> new ArrayList<>())
                    .add(line);
            counts.merge(line.change(), 1, Integer::sum);
        }
        List<ComparedClass> classes = byPlace.entrySet().stream()
                .map(found -> found.getKey()
                        .compared(
                                sumsBefore.getOrDefault(found.getKey(), Money.ZERO),
                                sumsAfter.getOrDefault(found.getKey(), Money.ZERO),
                                found.getValue()))
                .toList();
        return new BudgetComparison(classes, counts, BudgetTotals.of(before), BudgetTotals.of(after));
    }

    public int count(Change change) {
        return counts.getOrDefault(change, 0);
    }

    public boolean isWithoutDifference() {
        return counts.keySet().stream().allMatch(change -> change == Change.SAME);
    }

    /// The same without the lines that are alike; the sums stay.
    public BudgetComparison onlyDifferences() {
        return new BudgetComparison(
                classes.stream()
                        .map(ComparedClass::onlyDifferences)
                        .filter(found ->
                                !found.lines().isEmpty() || !found.difference().isZero())
                        .toList(),
                counts,
                before,
                after);
    }

    private static Map<Place, Money> sums(List<BudgetLine> lines) {
        Map<Place, Money> sums = new HashMap<>();
        lines.forEach(line -> sums.merge(Place.of(line.entry()), line.amount(), Money::plus));
        return sums;
    }

    /// Where a line stands on the form: monetary before in kind, charges before produits, then by class, and accounts
    /// that fit none at the end.
    private record Place(boolean inKind, Section section, String number) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::inKind)
                .thenComparing(Place::section)
                .thenComparing(place -> place.number().isEmpty())
                .thenComparing(Place::number);

        static Place of(Entry entry) {
            String number = entry.accountNumber().classNumber();
            boolean fits = Account.classes(entry.section()).contains(number);
            return new Place(entry.isInKind(), entry.section(), fits ? number : "");
        }

        ComparedClass compared(Money before, Money after, List<ComparedLine> lines) {
            return new ComparedClass(section, inKind, number, before, after, lines);
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }
}
