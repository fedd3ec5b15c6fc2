package fr.coulisses.spreadsheet;

import org.apache.poi.ss.util.CellReference;

/// A column of a block.
///
/// @param index of the column in the sheet, 0 being A
/// @param group what stands above its header, for several columns together
/// @param header its own words; empty when it has none
/// @param meaning what it seems to say; each meaning but `OTHER` once in a block
public record BlockColumn(int index, String group, String header, Meaning meaning) {

    /// The letters above the column in the spreadsheet program.
    public String letters() {
        return CellReference.convertNumToColString(index);
    }

    BlockColumn meaning(Meaning other) {
        return new BlockColumn(index, group, header, other);
    }
}
