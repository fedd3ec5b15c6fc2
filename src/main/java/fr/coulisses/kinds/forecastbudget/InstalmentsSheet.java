package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.artefact.export.Workbook.text;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Due;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What falls due when: one row for each instalment of each line, following the amount of the line. The cash plan adds
/// them up.
final class InstalmentsSheet {

    private static final int HEAD = 4;

    private final Wording wording;
    private final LinesSheet lines;
    private final String name;
    private final List<Row> rows = new ArrayList<>();

    InstalmentsSheet(Outlook outlook, LinesSheet lines, Wording wording) {
        this.wording = wording;
        this.lines = lines;
        this.name = wording.text("forecastbudget.sheet.instalments");
        SheetCells cells = new SheetCells(outlook.budget(), wording);
        rows.addAll(cells.head(name));
        rows.add(Row.of(text(wording.text("forecastbudget.instalments.note"), Style.NOTE)));
        rows.add(Row.of(
                cells.header("forecastbudget.cash.month"),
                cells.numberHeader("forecastbudget.cash.in"),
                cells.numberHeader("forecastbudget.cash.out"),
                cells.numberHeader("forecastbudget.share"),
                cells.header("budget.column.ACCOUNT"),
                cells.header("budget.column.LABEL")));
        outlook.budget().lines().stream()
                .filter(line -> !line.entry().isInKind())
                .forEach(this::addInstalments);
    }

    Sheet sheet() {
        return new Sheet(name, List.of(16, 17, 17, 11, 10, 62), HEAD, true, true, rows, List.of());
    }

    /// What falls due in the month that a cell names, as an expression.
    ///
    /// @param column `B` for what comes, `C` for what goes
    String sum(char column, String month) {
        return "ROUND(SUMIFS(" + range(column) + "," + range('A') + "," + month + "),2)";
    }

    private String range(char column) {
        return "%1$s!$%2$s$%3$d:$%2$s$%4$d"
                .formatted(LineFormulas.reference(name), column, HEAD + 1, Math.max(HEAD + 1, rows.size()));
    }

    private void addInstalments(BudgetLine line) {
        String amount = lines.cell(line, LineColumn.AMOUNT);
        List<Due> parts = line.entry().due().parts();
        if (parts.isEmpty()) {
            Cell never = text(wording.text("forecastbudget.cash.undated"));
            rows.add(row(line, never, BigDecimal.valueOf(100), amount, line.amount()));
            return;
        }
        Map<YearMonth, Money> split = line.entry().due().split(line.amount());
        char column = line.entry().section() == Section.INCOME ? 'B' : 'C';
        int first = rows.size() + 1;
        for (int i = 0; i < parts.size(); i++) {
            Due due = parts.get(i);
            int row = first + i;
            String part = "ROUND(" + amount + "*D" + row + "/100,2)";
            String rest = "ROUND(%1$s-SUM(%2$s%3$d:%2$s%4$d),2)".formatted(amount, column, first, row - 1);
            boolean last = i == parts.size() - 1;
            rows.add(row(
                    line,
                    new Workbook.Month(due.month(), Style.PLAIN),
                    due.percent(),
                    parts.size() == 1 ? amount : last ? rest : part,
                    split.getOrDefault(due.month(), Money.ZERO)));
        }
    }

    private Row row(BudgetLine line, Cell month, BigDecimal percent, String expression, Money amount) {
        Cell part = SheetCells.amount(expression, amount, Style.PLAIN);
        boolean income = line.entry().section() == Section.INCOME;
        return Row.of(
                month,
                income ? part : SheetCells.NOTHING,
                income ? SheetCells.NOTHING : part,
                Workbook.number(percent, Format.PERCENT),
                followed(line, LineColumn.ACCOUNT, line.entry().account()),
                followed(line, LineColumn.LABEL, line.entry().label()));
    }

    /// A text of the line; joined with nothing, so that an empty one is not shown as 0.
    private Cell followed(BudgetLine line, LineColumn column, String text) {
        return new Workbook.TextFormula(lines.cell(line, column) + "&\"\"", text, Style.PLAIN);
    }
}
