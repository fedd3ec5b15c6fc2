package fr.coulisses.artefact.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// A spreadsheet file as it is described, before any format.
///
/// @param names cells that have a name of their own, by name: `Budget!$C$12`
public record Workbook(String title, String author, String mention, List<Sheet> sheets, Map<String, String> names) {

    public Workbook {
        sheets = List.copyOf(sheets);
        names = Map.copyOf(names);
    }

    /// One sheet.
    ///
    /// @param widths of the columns, in characters, those under a picture too
    /// @param header the number of rows that stay in sight
    /// @param pictures charts with the row, from 0, they stand at
    public record Sheet(
            String name, List<Integer> widths, int header, boolean landscape, List<Row> rows, List<Picture> pictures) {
        public Sheet {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
            pictures = List.copyOf(pictures);
        }
    }

    /// A chart on a sheet, from a row and a column on.
    public record Picture(Bars bars, int row, int column) {}

    /// Cells from the first column on.
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /// How a cell looks.
    public enum Style {
        PLAIN,
        TITLE,
        HEADER,
        /// The title of a column of numbers, which stand right.
        NUMBER_HEADER,
        SUBTOTAL,
        TOTAL,
        NOTE
    }

    /// How a number is written.
    public enum Format {
        /// Euros and cents.
        AMOUNT,
        /// Euros with two to four decimals.
        PRICE,
        /// As many decimals as the number has.
        DECIMAL,
        PERCENT
    }

    /// One cell.
    public sealed interface Cell {

        Style style();
    }

    /// Always text, also when it begins like a formula.
    public record Text(String text, Style style) implements Cell {}

    public record Number(BigDecimal number, Format format, Style style) implements Cell {}

    /// @param expression without the equals sign; its result is computed and stored when the file is written
    public record Formula(String expression, Format format, Style style) implements Cell {}

    public static Cell text(String text) {
        return new Text(text, Style.PLAIN);
    }

    public static Cell text(String text, Style style) {
        return new Text(text, style);
    }

    public static Cell number(BigDecimal number, Format format) {
        return new Number(number, format, Style.PLAIN);
    }

    public static Cell formula(String expression, Style style) {
        return new Formula(expression, Format.AMOUNT, style);
    }
}
