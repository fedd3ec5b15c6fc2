package fr.coulisses.kinds.forecastbudget.comparison;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Finds each line of one budget again in another: by its identity, and else by account and label, so that a budget
/// that
/// was brought in anew from a file is still recognised.
final class LineMatching {

    /// What a line without the same identity is recognised by.
    private record Look(Section section, String account, String label) {
        static Look of(BudgetLine line) {
            return new Look(
                    line.entry().section(),
                    line.entry().account(),
                    line.entry().label().strip());
        }
    }

    private final List<BudgetLine> before;
    private final List<BudgetLine> after;
    private final Map<UUID, BudgetLine> partners = new HashMap<>();

    LineMatching(List<BudgetLine> before, List<BudgetLine> after) {
        this.before = before;
        this.after = after;
        matchByIdentity();
        matchByLook();
    }

    /// All lines, in the order of the second budget; what it has no more follows the line that it followed.
    List<ComparedLine> lines() {
        Map<UUID, UUID> found = new HashMap<>();
        partners.forEach((later, earlier) -> found.put(earlier.id(), later));
        List<ComparedLine> lines = new ArrayList<>();
        Map<UUID, List<ComparedLine>> behind = new HashMap<>();
        List<ComparedLine> place = lines;
        for (BudgetLine line : before) {
            UUID later = found.get(line.id());
            if (later == null) {
                place.add(new ComparedLine.Removed(line));
            } else {
                place = behind.computeIfAbsent(later, id -> new ArrayList<>());
            }
        }
        for (BudgetLine line : after) {
            BudgetLine partner = partners.get(line.id());
            lines.add(partner == null ? new ComparedLine.Added(line) : ComparedLine.Kept.of(partner, line));
            lines.addAll(behind.getOrDefault(line.id(), List.of()));
        }
        return lines;
    }

    private void matchByIdentity() {
        Map<UUID, BudgetLine> earlier = new HashMap<>();
        before.forEach(line -> earlier.put(line.id(), line));
        for (BudgetLine line : after) {
            BudgetLine partner = earlier.get(line.id());
            if (partner != null) {
                partners.put(line.id(), partner);
            }
        }
    }

    private void matchByLook() {
        Set<UUID> taken = new HashSet<>();
        partners.values().forEach(line -> taken.add(line.id()));
        Map<Look, Deque<BudgetLine>> free = new HashMap<>();
        before.stream()
                .filter(line -> !taken.contains(line.id()))
                .forEach(line -> free.computeIfAbsent(Look.of(line), look -> new ArrayDeque<>())
                        .add(line));
        for (BudgetLine line : after) {
            Deque<BudgetLine> alike = free.get(Look.of(line));
            if (!partners.containsKey(line.id()) && alike != null && !alike.isEmpty()) {
                partners.put(line.id(), alike.remove());
            }
        }
    }
}
