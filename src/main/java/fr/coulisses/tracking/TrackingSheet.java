package fr.coulisses.tracking;

import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Section;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Promises promises = new Promises(
                documents.stream().filter(entry -> entry.state().counts()).toList(),
                commitments,
                payments,
                budget.basis() == Basis.TTC);
        List<TrackedLine> lines = all.values().stream()
                .map(line -> new TrackedLine(
                        line,
                        initially.getOrDefault(line.id(), Money.ZERO),
                        lastly.getOrDefault(line.id(), Money.ZERO),
                        promises.committed(line.id()),
                        promises.realised(line.id()),
                        promises.paid(line.id()),
                        typed.containsKey(line.id())
                                ? Objects.requireNonNull(typed.get(line.id())).forecast()
                                : null))
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

    /// What documents and commitments say of each line.
    private record Promises(
            List<Entry<SupportingDocument, DocumentState>> documents,
            List<Commitment> commitments,
            List<Commitment> payments,
            boolean withVat) {

        /// What was promised and what is real without having been promised. A promise that was carried out counts by
        /// what it came to where that is more.
        private Money committed(UUID line) {
            Map<String, Money> promised = new HashMap<>();
            commitments.stream()
                    .filter(commitment -> commitment.line().equals(line))
                    .forEach(commitment ->
                            promised.merge(commitment.source().toString(), commitment.amount(), Money::plus));
            documents.stream()
                    .filter(entry -> is(entry, DocumentKind.Effect.COMMITS))
                    .forEach(entry -> promised.merge(entry.id().toString(), on(entry, line), Money::plus));
            Map<String, Money> carriedOut = new HashMap<>();
            List<Money> unannounced = new ArrayList<>();
            documents.stream()
                    .filter(entry -> is(entry, DocumentKind.Effect.REALISES))
                    .forEach(entry -> {
                        String fulfils = entry.content().fulfils();
                        if (promised.containsKey(fulfils)) {
                            carriedOut.merge(fulfils, on(entry, line), Money::plus);
                        } else {
                            unannounced.add(on(entry, line));
                        }
                    });
            Money sum = unannounced.stream().reduce(Money.ZERO, Money::plus);
            for (Map.Entry<String, Money> promise : promised.entrySet()) {
                Money real = carriedOut.getOrDefault(promise.getKey(), Money.ZERO);
                sum = sum.plus(real.compareTo(promise.getValue()) > 0 ? real : promise.getValue());
            }
            return sum;
        }

        private Money realised(UUID line) {
            Money proved = documents.stream()
                    .filter(entry -> is(entry, DocumentKind.Effect.REALISES))
                    .map(entry -> on(entry, line))
                    .reduce(Money.ZERO, Money::plus);
            return proved.plus(received(line));
        }

        private Money paid(UUID line) {
            Money proved = documents.stream()
                    .filter(entry -> is(entry, DocumentKind.Effect.REALISES) && entry.state() == DocumentState.PAID)
                    .map(entry -> on(entry, line))
                    .reduce(Money.ZERO, Money::plus);
            return proved.plus(received(line));
        }

        private Money received(UUID line) {
            return payments.stream()
                    .filter(payment -> payment.line().equals(line))
                    .map(Commitment::amount)
                    .reduce(Money.ZERO, Money::plus);
        }

        private Money on(Entry<SupportingDocument, DocumentState> entry, UUID line) {
            return entry.content().on(line.toString(), withVat);
        }

        private static boolean is(Entry<SupportingDocument, DocumentState> entry, DocumentKind.Effect effect) {
            DocumentKind kind = entry.content().kind();
            return kind != null && kind.effect() == effect;
        }
    }
}
