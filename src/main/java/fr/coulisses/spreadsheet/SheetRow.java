package fr.coulisses.spreadsheet;

import java.util.List;

/// One row of a sheet.
///
/// @param number the one in the margin of the spreadsheet program, from 1
/// @param cells from column A on, without the blank ones at the end
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /// The cell of a column, 0 being A.
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.BLANK;
    }
}
