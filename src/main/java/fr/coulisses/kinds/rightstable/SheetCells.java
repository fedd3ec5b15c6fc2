package fr.coulisses.kinds.rightstable;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The cells that all sheets of the table are made of.
record SheetCells(Wording wording) {

    static final Cell NOTHING = Workbook.text("");

    /// @param labels of the columns
    Row header(String... labels) {
        return new Row(Stream.of(labels)
                .map(label -> Workbook.text(wording.text(label), Style.HEADER))
                .toList());
    }

    static Cell count(int count) {
        return Workbook.number(BigDecimal.valueOf(count), Format.COUNT);
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? NOTHING : new Workbook.Day(day, Style.PLAIN);
    }

    static Cell amount(Money amount) {
        return Workbook.number(amount.euros(), Format.AMOUNT);
    }

    static Cell amount(String expression, Money result, Style style) {
        return new Workbook.Formula(expression, result.euros(), Format.AMOUNT, style);
    }

    static Cell count(String expression, long result) {
        return new Workbook.Formula(expression, BigDecimal.valueOf(result), Format.COUNT, Style.PLAIN);
    }

    /// All cells of a column below the header of a sheet: `'Œuvres'!$M$2:$M$13`.
    String range(String sheet, char column, int rows) {
        return "'%1$s'!$%2$s$2:$%2$s$%3$d"
                .formatted(wording.text(sheet).replace("'", "''"), column, Math.max(2, rows + 1));
    }

    static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
