package fr.coulisses.spreadsheet;

/// A row of a block, and what it seems to be.
///
/// @param row all its cells, those of other blocks too
/// @param name what it is called: its label, or else its first words; empty when it has neither
/// @param certain whether words say what kind it is; an unnamed sum may be a line of its own that happens to be equal
/// @param side the side that the titles above it, the totals below it or the header name
/// @param title the nearest title above it in the block; empty when there is none
public record BlockRow(SheetRow row, String name, RowKind kind, boolean certain, Side side, String title) {

    BlockRow under(Side otherSide, String otherTitle) {
        return new BlockRow(row, name, kind, certain, otherSide, otherTitle);
    }
}
