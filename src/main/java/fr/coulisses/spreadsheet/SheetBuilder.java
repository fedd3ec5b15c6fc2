package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/// A sheet while it is read: cells in any order, rows and columns counted from 0.
final class SheetBuilder {

    /// The longest text that a cell of Excel holds.
    static final int LONGEST_TEXT = 32_767;

    private static final int MOST_MERGED = 10_000;

    private final String name;
    private final boolean hidden;
    private final Tally tally;
    private final SortedMap<Integer, List<SheetCell>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();

    SheetBuilder(String name, boolean hidden, Tally tally) {
        tally.sheet();
        this.name = name;
        this.hidden = hidden;
        this.tally = tally;
    }

    void put(int row, int column, SheetCell cell) {
        if (row < 0 || column < 0) {
            throw new Refusal("spreadsheet.refused.broken");
        }
        if (cell.text().isBlank()) {
            return;
        }
        List<SheetCell> cells = rows.computeIfAbsent(row, ignored -> new ArrayList<>());
        tally.row(name, rows.size());
        place(cells, column, cell);
    }

    void merge(CellRangeAddress region) {
        if (merged.size() >= MOST_MERGED) {
            throw new Refusal("spreadsheet.refused.cells", Tally.MOST_CELLS);
        }
        merged.add(region);
    }

    SheetTable table() {
        int width = rows.values().stream().mapToInt(List::size).max().orElse(0);
        merged.forEach(region -> cover(region, width));
        List<SheetRow> seen = new ArrayList<>();
        rows.forEach((row, cells) -> seen.add(new SheetRow(row + 1, cells)));
        return new SheetTable(name, hidden, seen);
    }

    /// Marks what a region covers in the rows and columns that the sheet uses: regions may reach to the last
    /// row there is.
    private void cover(CellRangeAddress region, int width) {
        int last = Math.min(region.getLastColumn(), width - 1);
        rows.subMap(region.getFirstRow(), region.getLastRow() + 1).forEach((row, cells) -> {
            for (int column = region.getFirstColumn(); column <= last; column++) {
                if (row != region.getFirstRow() || column != region.getFirstColumn()) {
                    place(cells, column, SheetCell.MERGED);
                }
            }
        });
    }

    /// Every place counts, the gap before the cell too.
    private void place(List<SheetCell> cells, int column, SheetCell cell) {
        while (cells.size() < column) {
            tally.cell(name, column);
            cells.add(SheetCell.BLANK);
        }
        tally.cell(name, column);
        if (cells.size() == column) {
            cells.add(cell);
        } else {
            cells.set(column, cell);
        }
    }
}
