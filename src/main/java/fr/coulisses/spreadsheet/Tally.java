package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Refusal;

/// Counts what one file holds, and refuses what a spreadsheet of a project never has: the memory of the server
/// is for everybody.
final class Tally {

    static final int MOST_SHEETS = 50;
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 200;
    static final int MOST_CELLS = 400_000;
    static final int MOST_CHARACTERS = 20_000_000;

    private int sheets;
    private int cells;
    private long characters;

    void sheet() {
        if (++sheets > MOST_SHEETS) {
            throw new Refusal("spreadsheet.refused.sheets", MOST_SHEETS);
        }
    }

    /// One more row of a sheet that has `rows` by now.
    void row(String sheet, int rows) {
        if (rows > MOST_ROWS) {
            throw new Refusal("spreadsheet.refused.rows", sheet, MOST_ROWS);
        }
    }

    /// One more cell, in a column that counts from 0.
    void cell(String sheet, int column) {
        if (column >= MOST_COLUMNS) {
            throw new Refusal("spreadsheet.refused.columns", sheet, MOST_COLUMNS);
        }
        if (++cells > MOST_CELLS) {
            throw new Refusal("spreadsheet.refused.cells", MOST_CELLS);
        }
    }

    /// The texts that are kept, each as often as it is kept and not as it is shown.
    void text(int length) {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw new Refusal("spreadsheet.refused.unpacked");
        }
    }
}
