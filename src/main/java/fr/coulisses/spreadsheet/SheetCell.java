package fr.coulisses.spreadsheet;

import fr.coulisses.shared.DecimalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// One cell of a sheet. A formula is what it came to when the file was saved.
public sealed interface SheetCell {

    SheetCell BLANK = new Blank();
    SheetCell MERGED = new Merged();

    /// What a person sees in the cell, in the French of a spreadsheet program.
    String text();

    /// Most people that a figure of an audience can count.
    int MOST_COUNTED = 100_000_000;

    /// How many people or things the cell counts: a whole number from 0 to [#MOST_COUNTED]; nothing for
    /// anything else, a share or an amount among them.
    default Optional<Integer> count() {
        if (text().contains("%") || text().contains("€")) {
            return Optional.empty();
        }
        return (this instanceof Number figure ? Optional.of(figure.number()) : DecimalText.parse(text()))
                .filter(number -> number.signum() >= 0
                        && number.stripTrailingZeros().scale() <= 0
                        && number.compareTo(BigDecimal.valueOf(MOST_COUNTED)) <= 0)
                .map(BigDecimal::intValueExact);
    }

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
