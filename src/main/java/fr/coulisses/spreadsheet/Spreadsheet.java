package fr.coulisses.spreadsheet;

import java.util.List;

/// What a file of a spreadsheet program holds: its sheets in the order of the tabs, at least one of them with
/// something in it.
public record Spreadsheet(List<SheetTable> sheets) {

    public Spreadsheet {
        sheets = List.copyOf(sheets);
    }

    boolean isEmpty() {
        return sheets.stream().allMatch(sheet -> sheet.rows().isEmpty());
    }
}
