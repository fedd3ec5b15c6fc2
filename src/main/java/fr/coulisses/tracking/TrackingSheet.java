package fr.coulisses.tracking;

import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Section;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tracking of a budget as it stands: computed from what was agreed, promised and proved, and kept nowhere.
///
/// @param lines the monetary lines in their order, those that are gone since the last agreed budget at the end
/// @param agreed whether an initial budget was agreed; until then the budget as it stands counts
/// @param edited whether the budget says something else than the last agreed one
public record TrackingSheet(Basis basis, List<TrackedLine> lines, boolean agreed, boolean edited) {

    public TrackingSheet {
        lines = List.copyOf(lines);
    }

    /// @param commitments of contracts and grants
    /// @param payments what came of those without a supporting document
    static TrackingSheet of(
            BudgetSheet budget,
            List<Revision> revisions,
            List<Entry<SupportingDocument, DocumentState>> documents,
            List<Commitment> commitments,
            List<Commitment> payments,
            List<LineOutlook> outlooks) {
        List<BudgetLine> now = monetary(budget.lines());
        List<BudgetLine> initial =
                revisions.isEmpty() ? now : monetary(revisions.getFirst().lines());
        List<BudgetLine> revised =
                revisions.isEmpty() ? now : monetary(revisions.getLast().lines());
        Map<UUID, BudgetLine> all = new LinkedHashMap<>();
        Stream.of(now, revised, initial).flatMap(List::stream).forEach(line -> all.putIfAbsent(line.id(), line));
        Map<UUID, Money> initially = amounts(initial);
        Map<UUID, Money> lastly = amounts(revised);
        Map<UUID, LineOutlook> typed =
                outlooks.stream().collect(Collectors.toMap(LineOutlook::line, Function.identity()));
        Map<String, Promises> promises = Promises.byLine(
                documents.stream().filter(entry -> entry.state().counts()).toList(), commitments, payments);
        boolean withVat = budget.basis() == Basis.TTC;
        List<TrackedLine> lines = all.values().stream()
                .map(line -> {
                    Promises made = promises.getOrDefault(line.id().toString(), Promises.NONE);
                    LineOutlook outlook = typed.get(line.id());
                    return new TrackedLine(
                            line,
                            initially.getOrDefault(line.id(), Money.ZERO),
                            lastly.getOrDefault(line.id(), Money.ZERO),
                            made.committed(withVat),
                            made.realised(withVat),
                            made.paid(withVat),
                            outlook == null ? null : outlook.forecast());
                })
                .toList();
        return new TrackingSheet(
                budget.basis(), lines, !revisions.isEmpty(), !amounts(now).equals(lastly));
    }

    private static List<BudgetLine> monetary(List<BudgetLine> lines) {
        return lines.stream().filter(line -> !line.entry().isInKind()).toList();
    }

    private static Map<UUID, Money> amounts(List<BudgetLine> lines) {
        return lines.stream().collect(Collectors.toMap(BudgetLine::id, BudgetLine::amount));
    }

    /// The lines of one side.
    public List<TrackedLine> of(Section section) {
        return lines.stream()
                .filter(line -> line.line().entry().section() == section)
                .toList();
    }

    /// What the lines of one side come to.
    public Money sum(Section section, Function<TrackedLine, Money> figure) {
        return of(section).stream().map(figure).reduce(Money.ZERO, Money::plus);
    }

    /// What is expected to be left at completion; below zero what will be missing.
    public Money result() {
        return sum(Section.INCOME, TrackedLine::forecast).minus(sum(Section.EXPENSE, TrackedLine::forecast));
    }
}
