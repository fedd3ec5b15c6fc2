package fr.coulisses.budget;

import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes a block: first every cell is read, and only when all are good is any of them written.
final class BlockWriting {

    private final List<BlockRefused.Cell> refused = new ArrayList<>();
    private final List<GestureLog.Change> changes = new ArrayList<>();

    BlockWriting(BudgetLines lines, UUID project, Block block) {
        Map<UUID, List<CellEdit>> byLine = new LinkedHashMap<>();
        block.edits()
                .forEach(edit -> byLine.computeIfAbsent(edit.line(), id -> new ArrayList<>())
                        .add(edit));
        Map<UUID, BudgetLineRow> rows = lines.rows(project, byLine.keySet());
        Map<BudgetLineRow, Entry> written = new LinkedHashMap<>();
        int row = 0;
        for (Map.Entry<UUID, List<CellEdit>> line : byLine.entrySet()) {
            row++;
            BudgetLineRow found = rows.get(line.getKey());
            if (found == null) {
                for (CellEdit edit : line.getValue()) {
                    refuse(row, edit.column(), new LineGone(edit.typed()));
                }
                continue;
            }
            written.put(found, edited(found, line.getValue(), row));
        }
        List<Entry> added = new ArrayList<>();
        for (NewLine line : block.added()) {
            row++;
            added.add(read(line, row));
        }
        List<BudgetLineRow> gone = gone(lines, project, block.deleted(), row);
        if (!refused.isEmpty()) {
            throw new BlockRefused(refused);
        }
        if (!gone.isEmpty()) {
            changes.addAll(lines.delete(gone));
        }
        written.forEach((found, entry) -> {
            if (!entry.equals(found.entry())) {
                changes.add(lines.write(found, entry));
            }
        });
        if (!added.isEmpty()) {
            changes.addAll(lines.add(project, added, block.after()));
        }
    }

    List<GestureLog.Change> changes() {
        return changes;
    }

    /// The lines to delete that are still there, and still what the person saw.
    private List<BudgetLineRow> gone(BudgetLines lines, UUID project, List<BudgetLine> deleted, int row) {
        Map<UUID, BudgetLineRow> rows =
                lines.rows(project, deleted.stream().map(BudgetLine::id).toList());
        List<BudgetLineRow> gone = new ArrayList<>();
        int number = row;
        for (BudgetLine line : deleted) {
            number++;
            BudgetLineRow found = rows.get(line.id());
            if (found == null) {
                continue;
            }
            if (!found.entry().equals(line.entry())) {
                refuse(
                        number,
                        Column.LABEL,
                        new Refusal(
                                "budget.refused.changedMeanwhile", line.entry().label()));
            }
            gone.add(found);
        }
        return gone;
    }

    private Entry edited(BudgetLineRow row, List<CellEdit> edits, int number) {
        Map<Column, String> cells = cells(row.entry());
        for (CellEdit edit : edits) {
            boolean changed = !edit.column().textOf(row.entry()).equals(edit.expected());
            if (changed && !edit.column().textOf(row.entry()).equals(edit.typed())) {
                refuse(number, edit.column(), new CellConflict(row.line(), edit.column(), edit.typed()));
            }
            cells.put(edit.column(), edit.typed());
        }
        return read(cells, number);
    }

    private Entry read(NewLine line, int number) {
        Map<Column, String> cells = cells(line.blank());
        // What depends on the heading is as usual for the heading that was given.
        cells.remove(Column.VARIABILITY);
        cells.remove(Column.CERTAINTY);
        cells.putAll(line.cells());
        return read(cells, number);
    }

    private Entry read(Map<Column, String> cells, int number) {
        EntryReader reader = new EntryReader(cells);
        Entry entry = reader.read();
        reader.problems().forEach(problem -> refuse(number, problem.column(), problem));
        return entry;
    }

    private void refuse(int row, Column column, Refusal refusal) {
        refused.add(new BlockRefused.Cell(row, column, refusal));
    }

    private static Map<Column, String> cells(Entry entry) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, column.textOf(entry));
        }
        return cells;
    }
}
