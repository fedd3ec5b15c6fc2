package fr.coulisses.spreadsheet;

import java.util.List;

/// One sheet, as a person sees it.
///
/// @param name what stands on its tab
/// @param hidden whether the spreadsheet program shows no tab for it
/// @param rows those that hold something, from top to bottom; a gap in their numbers is blank rows
public record SheetTable(String name, boolean hidden, List<SheetRow> rows) {

    public SheetTable {
        rows = List.copyOf(rows);
    }
}
