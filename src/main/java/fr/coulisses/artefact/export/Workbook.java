package fr.coulisses.artefact.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A spreadsheet file as it is described, before any format.
///
/// @param language of its texts and of the names of its months
/// @param mention what every printed page repeats; may be empty
/// @param names cells that have a name of their own, by name: `Budget!$C$12`
public record Workbook(
        String title, String author, Locale language, String mention, List<Sheet> sheets, Map<String, String> names) {

    public Workbook {
        sheets = List.copyOf(sheets);
        names = Map.copyOf(names);
    }

    /// One sheet.
    ///
    /// @param widths of the columns, in characters, those under a picture too; 0 hides a column
    /// @param header the number of rows that stay in sight and are repeated on every printed page
    /// @param filtered whether the header offers to filter the rows below it
    /// @param pictures charts with the row, from 0, they stand at
    public record Sheet(
            String name,
            List<Integer> widths,
            int header,
            boolean landscape,
            boolean filtered,
            List<Row> rows,
            List<Picture> pictures) {
        public Sheet {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
            pictures = List.copyOf(pictures);
        }
    }

    /// A chart on a sheet, from a row and a column on.
    public record Picture(Diagram diagram, int row, int column) {

        /// How many rows of one line of text it covers: a pixel of a drawing is three quarters of a point.
        public int rows() {
            return (int) Math.ceil(Drawing.of(diagram, Canvas.WIDE).height() * 0.75 / RowHeight.LINE);
        }
    }

    /// Cells from the first column on.
    public record Row(List<Cell> cells) {

        public static final Row EMPTY = new Row(List.of());

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
        /// A whole number.
        COUNT,
        /// A number of percents: 5.5 for 5.5 %.
        PERCENT
    }

    /// One cell.
    public sealed interface Cell {

        Style style();
    }

    /// Always text, also when it begins like a formula.
    public record Text(String text, Style style) implements Cell {}

    public record Number(BigDecimal number, Format format, Style style) implements Cell {}

    /// A month, which spreadsheets keep as its first day.
    public record Month(YearMonth month, Style style) implements Cell {}

    /// A day, written as `24/11/2026`.
    public record Day(LocalDate day, Style style) implements Cell {}

    /// A number that follows other cells.
    ///
    /// @param expression without the equals sign
    /// @param result what it comes to, shown until a program computes it anew
    public record Formula(String expression, BigDecimal result, Format format, Style style) implements Cell {}

    /// A text that follows other cells.
    ///
    /// @param expression without the equals sign
    /// @param result what it says, shown until a program computes it anew
    public record TextFormula(String expression, String result, Style style) implements Cell {}

    public static Cell text(String text) {
        return new Text(text, Style.PLAIN);
    }

    public static Cell text(String text, Style style) {
        return new Text(text, style);
    }

    public static Cell number(BigDecimal number, Format format) {
        return new Number(number, format, Style.PLAIN);
    }
}
