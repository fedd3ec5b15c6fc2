package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Certainty;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The monetary amounts of one heading of a section, in all and by certainty.
///
/// @param sure of what somebody else decides about
record HeadingAmounts(Section section, Heading heading, Map<Certainty, Money> sure, Money total) {

    /// The headings of a section that have monetary lines, in their order.
    static List<HeadingAmounts> of(List<BudgetLine> lines, Section section) {
        Map<Heading, Money> totals = totals(lines, section);
        Map<Heading, Map<Certainty, Money>> sure = new EnumMap<>(Heading.class);
        for (BudgetLine line : lines) {
            Certainty certainty = line.entry().certainty();
            if (certainty != null && counts(line, section)) {
                sure.computeIfAbsent(line.entry().heading(), heading -> new EnumMap<>(Certainty.class))
                        .merge(certainty, line.amount(), Money::plus);
            }
        }
        return totals.entrySet().stream()
                .map(total -> new HeadingAmounts(
                        section, total.getKey(), sure.getOrDefault(total.getKey(), Map.of()), total.getValue()))
                .toList();
    }

    /// The total of each heading that has monetary lines.
    static Map<Heading, Money> totals(List<BudgetLine> lines, Section section) {
        Map<Heading, Money> totals = new TreeMap<>();
        lines.stream()
                .filter(line -> counts(line, section))
                .forEach(line -> totals.merge(line.entry().heading(), line.amount(), Money::plus));
        return totals;
    }

    private static boolean counts(BudgetLine line, Section section) {
        return line.entry().section() == section && !line.entry().isInKind();
    }

    Money of(Certainty certainty) {
        return sure.getOrDefault(certainty, Money.ZERO);
    }

    Money ownForecast() {
        return sure.values().stream().reduce(total, Money::minus);
    }
}
