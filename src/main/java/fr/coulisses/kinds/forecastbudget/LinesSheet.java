package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.artefact.export.Workbook.number;
import static fr.coulisses.artefact.export.Workbook.text;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The sheet with one row for each line, which all other sheets add up.
final class LinesSheet {

    private final List<BudgetLine> lines;
    private final Wording wording;
    private final LineFormulas formulas;
    private final Map<UUID, Integer> rows = new HashMap<>();

    LinesSheet(List<BudgetLine> lines, Wording wording) {
        this.lines = lines;
        this.wording = wording;
        this.formulas = new LineFormulas(wording.text("forecastbudget.sheet.lines"), lines.size(), wording);
        for (int i = 0; i < lines.size(); i++) {
            rows.put(lines.get(i).id(), LineFormulas.FIRST + i);
        }
    }

    LineFormulas formulas() {
        return formulas;
    }

    /// The cell of a line in a column: `Lignes!H12`.
    String cell(BudgetLine line, LineColumn column) {
        return formulas.cell(column, rows.getOrDefault(line.id(), LineFormulas.FIRST));
    }

    Sheet sheet() {
        List<Row> all = new ArrayList<>(lines.size() + 1);
        all.add(new Row(Arrays.stream(LineColumn.values())
                .map(column ->
                        text(wording.text(column.header()), column.isNumber() ? Style.NUMBER_HEADER : Style.HEADER))
                .toList()));
        for (int i = 0; i < lines.size(); i++) {
            all.add(row(lines.get(i), LineFormulas.FIRST + i));
        }
        return new Sheet(
                formulas.sheet(),
                Arrays.stream(LineColumn.values()).map(LineColumn::width).toList(),
                1,
                true,
                true,
                all,
                List.of());
    }

    private Row row(BudgetLine line, int row) {
        Cell[] cells = new Cell[LineColumn.values().length];
        for (LineColumn column : LineColumn.values()) {
            cells[column.ordinal()] = cell(line, row, column);
        }
        return Row.of(cells);
    }

    private Cell cell(BudgetLine line, int row, LineColumn column) {
        Entry entry = line.entry();
        return switch (column) {
            case SECTION -> text(wording.text("budget.section." + entry.section()));
            case ACCOUNT -> text(entry.account());
            case HEADING -> text(wording.text("budget.heading." + entry.heading()));
            case LABEL -> text(entry.label());
            case QUANTITY -> number(entry.quantity(), Format.DECIMAL);
            case UNIT -> text(entry.unit());
            case UNIT_PRICE -> number(entry.unitPrice(), Format.PRICE);
            case AMOUNT ->
                new Workbook.Formula(
                        "ROUND(E" + row + "*G" + row + ",2)", line.amount().euros(), Format.AMOUNT, Style.PLAIN);
            case VAT_RATE -> number(entry.vatRate(), Format.PERCENT);
            case VARIABILITY -> text(wording.text("budget.variability." + entry.variability()));
            case DUE -> text(entry.due().text());
            case CERTAINTY ->
                text(entry.certainty() == null ? "" : wording.text("budget.certainty." + entry.certainty()));
            case FUNDER -> text(entry.funder());
            case FUNDER_TYPE ->
                text(entry.funderType() == null ? "" : wording.text("budget.funderType." + entry.funderType()));
            case SCHEME -> text(entry.scheme());
            case CLASS ->
                new Workbook.Formula(
                        "IFERROR(VALUE(LEFT(B%1$d&IF(LEFT(B%1$d,1)=\"8\",\"0\",\"\"),2)),0)".formatted(row),
                        classOf(entry.account()),
                        Format.DECIMAL,
                        Style.PLAIN);
            case ID -> text(line.id().toString());
        };
    }

    /// The two-digit class as a number, 0 without an account or where no digits stand; every account that begins with 8
    /// is
    /// in kind.
    private static BigDecimal classOf(String account) {
        String digits = account.startsWith("8") ? account + "0" : account;
        String beginning = digits.substring(0, Math.min(2, digits.length()));
        return beginning.matches("[0-9]+") ? new BigDecimal(beginning) : BigDecimal.ZERO;
    }
}
