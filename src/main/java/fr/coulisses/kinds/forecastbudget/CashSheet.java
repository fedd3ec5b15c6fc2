package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.artefact.export.Workbook.text;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Picture;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.budget.CashMonth;
import fr.coulisses.budget.CashPlan;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The cash plan: month by month what comes, goes and is left, with the deepest month and the curve.
final class CashSheet {

    private static final int HEAD = 3;

    private final CashPlan plan;
    private final Wording wording;
    private final LineFormulas formulas;
    private final InstalmentsSheet instalments;
    private final String name;
    private final int total;
    private final List<Row> rows = new ArrayList<>();

    CashSheet(Outlook outlook, LinesSheet lines, InstalmentsSheet instalments, Wording wording) {
        this.plan = outlook.cash();
        this.wording = wording;
        this.formulas = lines.formulas();
        this.instalments = instalments;
        this.name = wording.text("forecastbudget.sheet.cash");
        this.total = HEAD + plan.months().size() + 2;
        SheetCells cells = new SheetCells(outlook.budget(), wording);
        rows.addAll(cells.head(wording.text("forecastbudget.cash")));
        rows.add(Row.of(
                cells.header("forecastbudget.cash.month"),
                cells.numberHeader("forecastbudget.cash.in"),
                cells.numberHeader("forecastbudget.cash.out"),
                cells.numberHeader("forecastbudget.cash.net"),
                cells.numberHeader("forecastbudget.cash.cumulative"),
                text("", Style.HEADER)));
        plan.months().forEach(month -> rows.add(month(month, rows.size() + 1)));
        rows.add(undated());
        rows.add(total());
        rows.add(need());
    }

    Sheet sheet() {
        List<Picture> pictures = plan.months().isEmpty()
                ? List.of()
                : List.of(new Picture(new CashChart(plan, wording).curve(), rows.size() + 1, 0));
        return new Sheet(name, List.of(24, 18, 18, 18, 18, 22), HEAD, false, false, rows, pictures);
    }

    List<CheckedTotal> checked() {
        return List.of(
                new CheckedTotal(
                        wording.text("forecastbudget.cash.in") + " (" + name + ")",
                        place('B', total),
                        plan.totalIn(),
                        formulas.recomputed(Section.INCOME, false)),
                new CheckedTotal(
                        wording.text("forecastbudget.cash.out") + " (" + name + ")",
                        place('C', total),
                        plan.totalOut(),
                        formulas.recomputed(Section.EXPENSE, false)));
    }

    /// What has to be found somewhere has a name: `BesoinTresorerie`.
    Map<String, String> names() {
        return Map.of("BesoinTresorerie", place('E', total + 1));
    }

    private Row month(CashMonth month, int row) {
        String before = row == HEAD + 1 ? "" : "E" + (row - 1) + "+";
        String mark = wording.text("forecastbudget.cash.lowestPoint");
        boolean deepest = plan.deepest().filter(month::equals).isPresent();
        Style style = deepest ? Style.SUBTOTAL : Style.PLAIN;
        return Row.of(
                new Workbook.Month(month.month(), style),
                SheetCells.amount(instalments.sum('B', "$A" + row), month.in(), style),
                SheetCells.amount(instalments.sum('C', "$A" + row), month.out(), style),
                SheetCells.amount("ROUND(B%1$d-C%1$d,2)".formatted(row), month.net(), style),
                SheetCells.amount("ROUND(" + before + "D" + row + ",2)", month.cumulative(), style),
                new Workbook.TextFormula(
                        "IF(AND(E%1$d<0,E%1$d=MIN(%2$s)),%3$s,\"\")"
                                .formatted(row, cumulative(), LineFormulas.quoted(mark)),
                        month.cumulative().isNegative() && month.cumulative().equals(lowest()) ? mark : "",
                        style));
    }

    private Money lowest() {
        return plan.need().isZero() ? Money.ZERO : Money.ZERO.minus(plan.need());
    }

    private Row undated() {
        int row = total - 1;
        return Row.of(
                text(wording.text("forecastbudget.cash.undated")),
                SheetCells.amount(instalments.sum('B', "$A" + row), plan.undatedIn(), Style.PLAIN),
                SheetCells.amount(instalments.sum('C', "$A" + row), plan.undatedOut(), Style.PLAIN));
    }

    private Row total() {
        Money in = plan.totalIn();
        Money out = plan.totalOut();
        return Row.of(
                text(wording.text("forecastbudget.total"), Style.TOTAL),
                SheetCells.amount(sumOf('B'), in, Style.TOTAL),
                SheetCells.amount(sumOf('C'), out, Style.TOTAL),
                SheetCells.amount("ROUND(B%1$d-C%1$d,2)".formatted(total), in.minus(out), Style.TOTAL),
                text("", Style.TOTAL),
                text("", Style.TOTAL));
    }

    private Row need() {
        String expression = plan.months().isEmpty() ? "0" : "ROUND(MAX(0,-MIN(" + cumulative() + ")),2)";
        return Row.of(
                text(wording.text("forecastbudget.cash.need"), Style.NOTE),
                SheetCells.NOTHING,
                SheetCells.NOTHING,
                SheetCells.NOTHING,
                SheetCells.amount(expression, plan.need(), Style.SUBTOTAL));
    }

    private String sumOf(char column) {
        return "ROUND(SUM(%1$s%2$d:%1$s%3$d),2)".formatted(column, HEAD + 1, total - 1);
    }

    private String cumulative() {
        return "E$%d:E$%d".formatted(HEAD + 1, HEAD + plan.months().size());
    }

    private String place(char column, int row) {
        return LineFormulas.reference(name) + "!$" + column + "$" + row;
    }
}
