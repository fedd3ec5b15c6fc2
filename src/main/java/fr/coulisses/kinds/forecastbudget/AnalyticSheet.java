package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.artefact.export.Workbook.text;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.budget.Certainty;
import fr.coulisses.budget.ScenarioResult;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The budget as professionals read it first: headings with their share, by certainty and by scenario, then what the
/// funding, the tickets and the break-even point say.
final class AnalyticSheet {

    private static final int HEAD = 3;

    private final Outlook outlook;
    private final Wording wording;
    private final SheetCells cells;
    private final LineFormulas formulas;
    private final List<ScenarioFormulas> scenarios;
    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private final List<CheckedTotal> checked = new ArrayList<>();
    private final OutlookRows below;

    AnalyticSheet(Outlook outlook, LinesSheet lines, Wording wording) {
        this.outlook = outlook;
        this.wording = wording;
        this.cells = new SheetCells(outlook.budget(), wording);
        this.formulas = lines.formulas();
        this.name = wording.text("forecastbudget.sheet.analytic");
        int charges =
                HeadingAmounts.of(outlook.budget().lines(), Section.EXPENSE).size();
        int sources =
                HeadingAmounts.of(outlook.budget().lines(), Section.INCOME).size();
        int chargesTotal = HEAD + charges + 2;
        int incomeTotal = chargesTotal + sources + 2;
        this.scenarios = ScenarioFormulas.of(outlook.scenarios(), formulas, OutlookRows.tickets(incomeTotal + 1));
        this.below = new OutlookRows(outlook, formulas, scenarios, chargesTotal, incomeTotal, cells);
        rows.addAll(cells.head(wording.text("forecastbudget.analytic")));
        rows.add(header());
        section(Section.EXPENSE);
        section(Section.INCOME);
        rows.addAll(below.rows());
    }

    Sheet sheet() {
        List<Integer> widths = new ArrayList<>(List.of(44, 15, 9, 14, 14, 14, 18));
        scenarios.forEach(scenario -> widths.add(15));
        return new Sheet(name, widths, HEAD, true, false, rows, List.of());
    }

    List<CheckedTotal> checked() {
        return checked;
    }

    /// The break-even point has a name: `Seuil`.
    Map<String, String> names() {
        return Map.of("Seuil", place('B', below.breakEvenRow()));
    }

    private Row header() {
        List<Cell> header = new ArrayList<>(List.of(
                cells.header("budget.column.HEADING"),
                cells.numberHeader("budget.column.AMOUNT"),
                cells.numberHeader("forecastbudget.share")));
        for (Certainty certainty : Certainty.values()) {
            header.add(cells.numberHeader("budget.certainty." + certainty));
        }
        header.add(cells.numberHeader("forecastbudget.ownForecast"));
        outlook.scenarios()
                .forEach(result ->
                        header.add(cells.numberHeader(result.scenario().labelKey())));
        return new Row(header);
    }

    private void section(Section section) {
        List<Cell> title = new ArrayList<>(List.of(text(wording.text("budget.section." + section), Style.SUBTOTAL)));
        rows.add(new Row(title));
        int first = rows.size() + 1;
        List<HeadingAmounts> headings = HeadingAmounts.of(outlook.budget().lines(), section);
        int total = first + headings.size();
        for (HeadingAmounts heading : headings) {
            rows.add(heading(heading, rows.size() + 1, total));
        }
        rows.add(total(section, headings, first, total));
    }

    private Row heading(HeadingAmounts amounts, int row, int total) {
        String title = wording.text("budget.heading." + amounts.heading());
        String same = formulas.is(LineColumn.HEADING, "$A" + row);
        Section section = amounts.section();
        checked.add(new CheckedTotal(
                title + " (" + wording.text("budget.section." + section) + ")",
                place('B', row),
                amounts.total(),
                formulas.recomputed(
                        section, false, formulas.where(LineColumn.HEADING, "=", LineFormulas.quoted(title)))));
        List<Cell> row1 = new ArrayList<>(List.of(
                text(title),
                SheetCells.amount(formulas.sum(section, false, same), amounts.total(), Style.PLAIN),
                share(row, total, amounts.total(), whole(section), Style.PLAIN)));
        if (section == Section.EXPENSE) {
            row1.addAll(List.of(SheetCells.NOTHING, SheetCells.NOTHING, SheetCells.NOTHING, SheetCells.NOTHING));
        } else {
            for (Certainty certainty : Certainty.values()) {
                String word = LineFormulas.quoted(wording.text("budget.certainty." + certainty));
                row1.add(SheetCells.amount(
                        formulas.sum(section, false, same, formulas.is(LineColumn.CERTAINTY, word)),
                        amounts.of(certainty),
                        Style.PLAIN));
            }
            row1.add(SheetCells.amount(
                    "ROUND(B%1$d-SUM(D%1$d:F%1$d),2)".formatted(row), amounts.ownForecast(), Style.PLAIN));
        }
        for (ScenarioFormulas scenario : scenarios) {
            row1.add(SheetCells.amount(
                    scenario.amounts(section, "$A" + row), scenario.total(section, amounts.heading()), Style.PLAIN));
        }
        return new Row(row1);
    }

    private Row total(Section section, List<HeadingAmounts> headings, int first, int row) {
        String title = wording.text("forecastbudget.total." + section);
        checked.add(new CheckedTotal(
                title + " (" + name + ")", place('B', row), whole(section), formulas.recomputed(section, false)));
        List<Cell> total = new ArrayList<>(List.of(
                text(title, Style.TOTAL),
                column('B', first, row, whole(section)),
                share(row, row, whole(section), whole(section), Style.TOTAL)));
        for (Certainty certainty : Certainty.values()) {
            Money amount = sum(headings.stream().map(heading -> heading.of(certainty)));
            char letter = (char) ('D' + certainty.ordinal());
            total.add(section == Section.EXPENSE ? text("", Style.TOTAL) : column(letter, first, row, amount));
            if (section == Section.INCOME) {
                String word = LineFormulas.quoted(wording.text("budget.certainty." + certainty));
                checked.add(new CheckedTotal(
                        wording.text("budget.certainty." + certainty),
                        place(letter, row),
                        amount,
                        formulas.recomputed(section, false, formulas.where(LineColumn.CERTAINTY, "=", word))));
            }
        }
        total.add(section == Section.EXPENSE ? text("", Style.TOTAL) : column('G', first, row, outlook.ownForecast()));
        for (ScenarioFormulas scenario : scenarios) {
            ScenarioResult result = scenario.result();
            Money amount = section == Section.EXPENSE
                    ? result.totals().expenses()
                    : result.totals().income();
            total.add(column(scenario.letter(), first, row, amount));
        }
        return new Row(total);
    }

    private static Cell column(char letter, int first, int row, Money amount) {
        String above = first == row ? "0" : "SUM(%1$s%2$d:%1$s%3$d)".formatted(letter, first, row - 1);
        return SheetCells.amount("ROUND(" + above + ",2)", amount, Style.TOTAL);
    }

    private static Cell share(int row, int total, Money amount, Money whole, Style style) {
        return new Workbook.Formula(
                "IF(B$%2$d=0,0,ROUND(B%1$d/B$%2$d*100,1))".formatted(row, total),
                amount.percentOf(whole),
                Format.PERCENT,
                style);
    }

    private Money whole(Section section) {
        return section == Section.EXPENSE
                ? outlook.totals().expenses()
                : outlook.totals().income();
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }

    private String place(char column, int row) {
        return LineFormulas.reference(name) + "!$" + column + "$" + row;
    }
}
