package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Style;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The cells of the workbook, empty where nothing is known.
final class SheetCells {

    private SheetCells() {}

    static Cell header(String text) {
        return Workbook.text(text, Style.HEADER);
    }

    static Cell numberHeader(String text) {
        return Workbook.text(text, Style.NUMBER_HEADER);
    }

    static Cell count(int number) {
        return Workbook.number(BigDecimal.valueOf(number), Format.COUNT);
    }

    static Cell number(@Nullable BigDecimal number) {
        return number == null ? Workbook.text("") : Workbook.number(number, Format.DECIMAL);
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? Workbook.text("") : new Workbook.Day(day, Style.PLAIN);
    }

    static Cell formula(String expression, BigDecimal result, Format format) {
        return new Workbook.Formula(expression, result, format, Style.PLAIN);
    }

    /// A formula that comes to nothing yet.
    static Cell nothing(String expression) {
        return new Workbook.TextFormula(expression, "", Style.PLAIN);
    }

    static Cell formula(String expression, @Nullable BigDecimal result) {
        return result == null ? nothing(expression) : formula(expression, result, Format.DECIMAL);
    }
}
