package fr.coulisses.artefact.export;

import java.util.List;

/// How high a row of a spreadsheet must be, in points: spreadsheet programs do not all fit a row to its text by
/// themselves when they open a file.
final class RowHeight {

    static final float LINE = 13.5f;

    private RowHeight() {}

    /// @param widths of the columns, in characters
    static float of(Workbook.Row row, List<Integer> widths) {
        float height = LINE;
        for (int i = 0; i < row.cells().size(); i++) {
            height = Math.max(height, of(row.cells().get(i), widths.get(i)));
        }
        return height;
    }

    private static float of(Workbook.Cell cell, int width) {
        return switch (cell) {
            case Workbook.Text text -> of(text.text(), text.style(), width);
            case Workbook.TextFormula formula -> of(formula.result(), formula.style(), width);
            case Workbook.Number number -> LINE;
            case Workbook.Formula formula -> LINE;
            case Workbook.Month month -> LINE;
            case Workbook.Day day -> LINE;
        };
    }

    private static float of(String text, Workbook.Style style, int width) {
        if (style == Workbook.Style.TITLE) {
            return 2 * LINE;
        }
        return width == 0 || !XlsxStyles.isWrapped(style) ? LINE : LINE * lines(text, style, width);
    }

    /// How many lines a text takes in a column: seven pixels a character, less the indent and the margins. Roboto runs
    /// a little wider than Arial, and so leaves some air.
    private static int lines(String text, Workbook.Style style, int width) {
        double room = width * 7 - 16;
        double needed = Typeface.width(text, 13.3f) * (style == Workbook.Style.PLAIN ? 1.0 : 1.08);
        // Where it wraps, a line ends before a word and not in it.
        return needed <= room ? 1 : (int) Math.ceil(needed / (room * 0.9));
    }
}
