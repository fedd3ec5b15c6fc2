package fr.coulisses.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds the line of a budget that a row of a file is about: by its identity, else by section, account and label. Each
/// line is found once.
final class LineMatching {

    /// Lines of one name are compared with a row up to this many: budgets have a few, a hostile file has thousands.
    private static final int MOST_COMPARED = 50;

    private record Name(String section, String account, String label) {
        static Name of(Map<Column, String> cells) {
            return new Name(
                    cells.getOrDefault(Column.SECTION, ""),
                    cells.getOrDefault(Column.ACCOUNT, ""),
                    cells.getOrDefault(Column.LABEL, ""));
        }

        static Name of(Entry entry) {
            return new Name(
                    entry.section().word(), entry.account(), entry.label().strip());
        }
    }

    private final Map<UUID, BudgetLine> left = new LinkedHashMap<>();
    private final Map<Name, List<BudgetLine>> named = new HashMap<>();

    LineMatching(List<BudgetLine> lines) {
        for (BudgetLine line : lines) {
            left.put(line.id(), line);
            named.computeIfAbsent(Name.of(line.entry()), name -> new ArrayList<>())
                    .add(line);
        }
    }

    Optional<BudgetLine> identified(@Nullable UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(left.remove(id));
    }

    /// A line of this name that is as `like` says.
    Optional<BudgetLine> named(Map<Column, String> cells, Predicate<Entry> like) {
        List<BudgetLine> lines = named.getOrDefault(Name.of(cells), List.of());
        Optional<BudgetLine> found = lines.stream()
                .filter(line -> left.containsKey(line.id()))
                .limit(MOST_COMPARED)
                .filter(line -> like.test(line.entry()))
                .findFirst();
        found.ifPresent(line -> {
            left.remove(line.id());
            lines.remove(line);
        });
        return found;
    }

    /// The lines that no row is about, in their order.
    List<BudgetLine> left() {
        return List.copyOf(left.values());
    }
}
