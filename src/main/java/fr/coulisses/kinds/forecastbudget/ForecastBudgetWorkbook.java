package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.artefact.export.Workbook.formula;
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
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The forecast budget as a spreadsheet: the form in two columns, every line with its live amount, the sources.
final class ForecastBudgetWorkbook {

    private static final String LINES = "Lignes";
    private static final int FIRST_LINE = 2;

    private final ForecastBudget budget;
    private final Wording wording;
    private final Map<String, String> names = new LinkedHashMap<>();

    ForecastBudgetWorkbook(ForecastBudget budget, Wording wording) {
        this.budget = budget;
        this.wording = wording;
    }

    Workbook workbook() {
        List<Sheet> sheets = List.of(form(), lines(), sources());
        return new Workbook(
                wording.text("budget.title") + " – " + wording.project().title(),
                "Coulisses",
                wording.mention(),
                sheets,
                names);
    }

    /// Charges on the left, produits on the right, in the order of cerfa 12156.
    private Sheet form() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                text(wording.text("budget.title") + " – " + wording.project().title(), Style.TITLE)));
        rows.add(Row.of(text(subtitle(), Style.NOTE)));
        rows.add(Row.of(
                header("budget.section.EXPENSE"), header("budget.column.AMOUNT"),
                header("budget.section.INCOME"), header("budget.column.AMOUNT")));
        beside(rows, side(Section.EXPENSE, false), side(Section.INCOME, false));
        int total = rows.size() + 1;
        rows.add(Row.of(
                text(wording.text("forecastbudget.total.EXPENSE"), Style.TOTAL),
                        sum(Section.EXPENSE, "<80", Style.TOTAL),
                text(wording.text("forecastbudget.total.INCOME"), Style.TOTAL),
                        sum(Section.INCOME, "<80", Style.TOTAL)));
        rows.add(Row.of(
                text(wording.text("forecastbudget.balance"), Style.SUBTOTAL),
                formula("D" + total + "-B" + total, Style.SUBTOTAL)));
        names.put("TotalCharges", "Budget!$B$" + total);
        names.put("TotalProduits", "Budget!$D$" + total);
        names.put("Solde", "Budget!$B$" + (total + 1));
        rows.add(Row.of(text(wording.text("forecastbudget.inKind.note"), Style.NOTE)));
        beside(rows, side(Section.EXPENSE, true), side(Section.INCOME, true));
        return new Sheet("Budget", List.of(58, 16, 58, 16), 3, true, rows, List.of());
    }

    private String subtitle() {
        String basis = wording.text("budget.basis." + budget.basis());
        return wording.mention().isEmpty() ? basis : basis + " – " + wording.mention();
    }

    private List<List<Cell>> side(Section section, boolean inKind) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FormOrder.ClassLines found : FormOrder.classes(budget.lines(), section, inKind)) {
            rows.add(List.of(
                    text(found.number() + " – " + wording.text(found.labelKey()), Style.SUBTOTAL),
                    sum(section, found.number(), Style.SUBTOTAL)));
            found.lines()
                    .forEach(line -> rows.add(List.of(
                            text(line.entry().account() + "  " + line.entry().label()),
                            formula(LINES + "!H" + rowOf(line), Style.PLAIN))));
        }
        return rows;
    }

    private static void beside(List<Row> rows, List<List<Cell>> left, List<List<Cell>> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            List<Cell> cells = new ArrayList<>(i < left.size() ? left.get(i) : List.of(text(""), text("")));
            if (i < right.size()) {
                cells.addAll(right.get(i));
            }
            rows.add(new Row(cells));
        }
    }

    /// The lines of a section whose class, in column L of the lines, meets a criterion.
    private Cell sum(Section section, String criterion, Style style) {
        int last = Math.max(FIRST_LINE, FIRST_LINE + budget.lines().size() - 1);
        return formula(
                "SUMIFS(%1$s!$H$%2$d:$H$%3$d,%1$s!$A$%2$d:$A$%3$d,\"%4$s\",%1$s!$L$%2$d:$L$%3$d,\"%5$s\")"
                        .formatted(LINES, FIRST_LINE, last, wording.text("budget.section." + section), criterion),
                style);
    }

    private Sheet lines() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(
                header("budget.column.SECTION"),
                header("budget.column.ACCOUNT"),
                header("budget.column.HEADING"),
                header("budget.column.LABEL"),
                header("budget.column.QUANTITY"),
                header("budget.column.UNIT"),
                header("budget.column.UNIT_PRICE"),
                header("budget.column.AMOUNT"),
                header("budget.column.VAT_RATE"),
                header("budget.column.CERTAINTY"),
                header("budget.column.FUNDER"),
                header("forecastbudget.class"))));
        budget.lines().forEach(line -> rows.add(row(line.entry(), rowOf(line))));
        return new Sheet(LINES, List.of(10, 9, 24, 60, 12, 16, 14, 16, 9, 12, 28, 8), 1, true, rows, List.of());
    }

    private Row row(Entry entry, int row) {
        return new Row(List.of(
                text(wording.text("budget.section." + entry.section())),
                text(entry.account()),
                text(wording.text("budget.heading." + entry.heading())),
                text(entry.label()),
                number(entry.quantity(), Format.DECIMAL),
                text(entry.unit()),
                number(entry.unitPrice(), Format.DECIMAL),
                formula("ROUND(E" + row + "*G" + row + ",2)", Style.PLAIN),
                number(entry.vatRate(), Format.PERCENT),
                text(entry.certainty() == null ? "" : wording.text("budget.certainty." + entry.certainty())),
                text(entry.funder()),
                new Workbook.Formula("VALUE(LEFT(B" + row + ",2))", Format.DECIMAL, Style.PLAIN)));
    }

    private Sheet sources() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(header("forecastbudget.source"), header("budget.column.AMOUNT")));
        int last = Math.max(FIRST_LINE, FIRST_LINE + budget.lines().size() - 1);
        for (Heading heading : Heading.of(Section.INCOME)) {
            if (heading != Heading.IN_KIND
                    && budget.totals().headings(Section.INCOME).containsKey(heading)) {
                String name = wording.text("budget.heading." + heading);
                rows.add(Row.of(
                        text(name),
                        formula(
                                "SUMIFS(%1$s!$H$%2$d:$H$%3$d,%1$s!$C$%2$d:$C$%3$d,\"%4$s\",%1$s!$A$%2$d:$A$%3$d,\"%5$s\")"
                                        .formatted(
                                                LINES, FIRST_LINE, last, name, wording.text("budget.section.INCOME")),
                                Style.PLAIN)));
            }
        }
        rows.add(Row.of(
                text(wording.text("forecastbudget.total.INCOME"), Style.TOTAL),
                formula("SUM(B2:B" + Math.max(2, rows.size()) + ")", Style.TOTAL)));
        Workbook.Picture chart = new Workbook.Picture(new FundingChart(budget.totals(), wording).bars(), 1, 3);
        return new Sheet(wording.text("forecastbudget.sources"), List.of(28, 16), 1, false, rows, List.of(chart));
    }

    private int rowOf(BudgetLine line) {
        return FIRST_LINE + budget.lines().indexOf(line);
    }

    private Cell header(String label) {
        return text(wording.text(label), Style.HEADER);
    }
}
