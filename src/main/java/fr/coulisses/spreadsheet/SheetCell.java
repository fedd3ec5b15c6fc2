package fr.coulisses.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/// One cell of a sheet. A formula is what it came to when the file was saved.
public sealed interface SheetCell {

    SheetCell BLANK = new Blank();
    SheetCell MERGED = new Merged();

    /// What a person sees in the cell, in the French of a spreadsheet program.
    String text();

    /// Nothing, or only spaces.
    record Blank() implements SheetCell {
        @Override
        public String text() {
            return "";
        }
    }

    /// Covered by a merged cell whose content stands in its first cell.
    record Merged() implements SheetCell {
        @Override
        public String text() {
            return "";
        }
    }

    /// Words; also numbers and dates that were typed as words, `VRAI` and `FAUX`, hours, and errors like
    /// `#DIV/0!`.
    record Text(String text) implements SheetCell {}

    /// A number.
    ///
    /// @param text as formatted, perhaps rounded: `1 200 €`, `5,5 %`
    /// @param number exact: at most 15 significant digits and 10 decimals, 0.055 where 5,5 % is shown
    record Number(String text, BigDecimal number) implements SheetCell {}

    /// A day, perhaps with an hour in the text.
    record Day(String text, LocalDate day) implements SheetCell {}

    /// A formula whose result the file does not hold, since the program that wrote it computed nothing.
    ///
    /// @param text the formula, with an equals sign
    record Uncomputed(String text) implements SheetCell {}
}
