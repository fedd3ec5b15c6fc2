package fr.coulisses.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes a gesture back, or does it again, line by line and cell by cell; what somebody else changed since stays.
final class Undoing {

    private final BudgetLines lines;
    private final UUID project;
    private final boolean redo;
    private final Map<UUID, BudgetLineRow> rows;
    private final List<GestureLog.Change> done = new ArrayList<>();
    private final List<BudgetLineRow> gone = new ArrayList<>();
    private int skipped;

    Undoing(BudgetLines lines, UUID project, List<GestureLog.Change> changes, boolean redo) {
        this.lines = lines;
        this.project = project;
        this.redo = redo;
        this.rows = lines.rows(
                project, changes.stream().map(GestureLog.Change::line).toList());
        (redo ? changes : changes.reversed()).forEach(this::replay);
        if (!gone.isEmpty()) {
            done.addAll(lines.delete(gone));
        }
    }

    List<GestureLog.Change> done() {
        return done;
    }

    int skipped() {
        return skipped;
    }

    private void replay(GestureLog.Change change) {
        Entry from = redo ? change.before() : change.after();
        Entry to = redo ? change.after() : change.before();
        BudgetLineRow row = rows.get(change.line());
        if (from == null && to != null) {
            bringBack(change.line(), change.position(), to, row);
        } else if (to == null && from != null) {
            takeAway(from, row);
        } else if (from != null && to != null) {
            change(from, to, row);
        }
    }

    private void bringBack(UUID id, @Nullable BigDecimal position, Entry entry, @Nullable BudgetLineRow row) {
        if (row != null) {
            skipped++;
            return;
        }
        done.add(lines.insert(project, id, position == null ? BigDecimal.ZERO : position, entry));
    }

    private void takeAway(Entry from, @Nullable BudgetLineRow row) {
        if (row == null || !row.entry().equals(from)) {
            skipped++;
            return;
        }
        gone.add(row);
    }

    private void change(Entry from, Entry to, @Nullable BudgetLineRow row) {
        if (row == null) {
            skipped++;
            return;
        }
        Entry result = row.entry();
        for (Column column : Column.values()) {
            if (column.textOf(from).equals(column.textOf(to))) {
                continue;
            }
            if (column.textOf(result).equals(column.textOf(from))) {
                result = EntryReader.with(result, column, column.textOf(to));
            } else if (!column.textOf(result).equals(column.textOf(to))) {
                skipped++;
            }
        }
        if (!result.equals(row.entry())) {
            done.add(lines.write(row, result));
        }
    }
}
