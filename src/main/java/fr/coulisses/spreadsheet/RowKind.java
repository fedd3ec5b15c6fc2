package fr.coulisses.spreadsheet;

/// What a row of a block is for.
public enum RowKind {
    /// Something that costs or brings money, perhaps an amount that is not known yet.
    LINE,
    /// Words above lines that belong together.
    TITLE,
    /// The sum of some of the lines.
    SUBTOTAL,
    /// The sum of a side or of everything, or the difference of both.
    TOTAL,
    /// Words beside the table.
    NOTE,
    /// Nothing in this block, while another one beside it has something.
    BLANK;

    public String labelKey() {
        return "spreadsheet.row." + name();
    }
}
