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
import java.util.stream.Collectors;

/// The forecast budget as a spreadsheet: the form in two columns, every line with its live amount, the sources.
final class ForecastBudgetWorkbook {

    private static final int FIRST_LINE = 2;
    private static final List<Cell> NOTHING = List.of(text(""), text(""));

    private final ForecastBudget budget;
    private final Wording wording;
    private final String lines;
    private final Map<String, String> names = new LinkedHashMap<>();

    ForecastBudgetWorkbook(ForecastBudget budget, Wording wording) {
        this.budget = budget;
        this.wording = wording;
        this.lines = wording.text("forecastbudget.sheet.lines");
    }

    Workbook workbook() {
        List<Sheet> sheets = List.of(form(), register(), sources());
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
                header("budget.section.EXPENSE"), numberHeader("budget.column.AMOUNT"),
                header("budget.section.INCOME"), numberHeader("budget.column.AMOUNT")));
        beside(rows, side(Section.EXPENSE, false), side(Section.INCOME, false));
        int total = rows.size() + 1;
        rows.add(Row.of(
                text(wording.text("forecastbudget.total.EXPENSE"), Style.TOTAL),
                        formula(sum(Section.EXPENSE, false), Style.TOTAL),
                text(wording.text("forecastbudget.total.INCOME"), Style.TOTAL),
                        formula(sum(Section.INCOME, false), Style.TOTAL)));
        rows.add(Row.of(
                text(wording.text("forecastbudget.balance"), Style.SUBTOTAL),
                formula("ROUND(D" + total + "-B" + total + ",2)", Style.SUBTOTAL)));
        names.put("TotalCharges", "Budget!$B$" + total);
        names.put("TotalProduits", "Budget!$D$" + total);
        names.put("Solde", "Budget!$B$" + (total + 1));
        rows.add(Row.of(text(wording.text("forecastbudget.inKind.note"), Style.NOTE)));
        beside(rows, side(Section.EXPENSE, true), side(Section.INCOME, true));
        return new Sheet("Budget", List.of(66, 15, 66, 15), 3, true, rows, List.of());
    }

    private String subtitle() {
        String basis = wording.text("budget.basis." + budget.basis());
        return wording.mention().isEmpty() ? basis : basis + " – " + wording.mention();
    }

    private List<List<Cell>> side(Section section, boolean inKind) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FormOrder.ClassLines found : FormOrder.classes(budget.lines(), section, inKind)) {
            String number = found.number().isEmpty() ? "" : found.number() + " – ";
            rows.add(List.of(
                    text(number + wording.text(found.labelKey()), Style.SUBTOTAL),
                    formula(
                            found.number().isEmpty() ? misplaced(section, inKind) : sum(section, found.number()),
                            Style.SUBTOTAL)));
            found.lines()
                    .forEach(line -> rows.add(List.of(
                            text(line.entry().account() + "  " + line.entry().label()),
                            formula(lines + "!H" + rowOf(line), Style.PLAIN))));
        }
        return rows;
    }

    private static void beside(List<Row> rows, List<List<Cell>> left, List<List<Cell>> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            List<Cell> cells = new ArrayList<>(i < left.size() ? left.get(i) : NOTHING);
            cells.addAll(i < right.size() ? right.get(i) : NOTHING);
            rows.add(new Row(cells));
        }
    }

    /// The lines of a section and of one class.
    private String sum(Section section, String number) {
        return sumIfs(section, "L", number);
    }

    /// The lines of a section, in kind or monetary: an account in kind begins with 8.
    private String sum(Section section, boolean inKind) {
        return sumIfs(section, "B", inKind ? "8*" : "<>8*");
    }

    /// The lines of a section that are in none of its classes.
    private String misplaced(Section section, boolean inKind) {
        return FormOrder.numbers(section, inKind).stream()
                .map(number -> sum(section, number))
                .collect(Collectors.joining("-", "ROUND(" + sum(section, inKind) + "-", ",2)"));
    }

    /// The amounts, rounded because a spreadsheet adds binary fractions, in column H of the lines, of a section whose
    /// `column` meets a criterion.
    private String sumIfs(Section section, String column, String criterion) {
        return "ROUND(SUMIFS(%s,%s,\"%s\",%s,\"%s\"),2)"
                .formatted(range("H"), range("A"), wording.text("budget.section." + section), range(column), criterion);
    }

    private String range(String column) {
        int last = Math.max(FIRST_LINE, FIRST_LINE + budget.lines().size() - 1);
        return "%1$s!$%2$s$%3$d:$%2$s$%4$d".formatted(lines, column, FIRST_LINE, last);
    }

    private Sheet register() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(
                header("budget.column.SECTION"),
                header("budget.column.ACCOUNT"),
                header("budget.column.HEADING"),
                header("budget.column.LABEL"),
                numberHeader("budget.column.QUANTITY"),
                header("budget.column.UNIT"),
                numberHeader("budget.column.UNIT_PRICE"),
                numberHeader("budget.column.AMOUNT"),
                numberHeader("budget.column.VAT_RATE"),
                header("budget.column.CERTAINTY"),
                header("budget.column.FUNDER"),
                numberHeader("forecastbudget.class"))));
        budget.lines().forEach(line -> rows.add(row(line.entry(), rowOf(line))));
        return new Sheet(lines, List.of(12, 10, 34, 74, 12, 18, 14, 16, 10, 13, 30, 10), 1, true, rows, List.of());
    }

    private Row row(Entry entry, int row) {
        return new Row(List.of(
                text(wording.text("budget.section." + entry.section())),
                text(entry.account()),
                text(wording.text("budget.heading." + entry.heading())),
                text(entry.label()),
                number(entry.quantity(), Format.DECIMAL),
                text(entry.unit()),
                number(entry.unitPrice(), Format.PRICE),
                formula("ROUND(E" + row + "*G" + row + ",2)", Style.PLAIN),
                number(entry.vatRate(), Format.PERCENT),
                text(entry.certainty() == null ? "" : wording.text("budget.certainty." + entry.certainty())),
                text(entry.funder()),
                new Workbook.Formula("IFERROR(VALUE(LEFT(B" + row + ",2)),0)", Format.DECIMAL, Style.PLAIN)));
    }

    private Sheet sources() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(header("forecastbudget.source"), numberHeader("budget.column.AMOUNT")));
        for (Heading heading : Heading.of(Section.INCOME)) {
            if (heading != Heading.IN_KIND
                    && budget.totals().headings(Section.INCOME).containsKey(heading)) {
                String name = wording.text("budget.heading." + heading);
                rows.add(Row.of(text(name), formula(sumIfs(Section.INCOME, "C", name), Style.PLAIN)));
            }
        }
        rows.add(Row.of(
                text(wording.text("forecastbudget.total.INCOME"), Style.TOTAL),
                formula("ROUND(SUM(B2:B" + Math.max(2, rows.size()) + "),2)", Style.TOTAL)));
        Workbook.Picture chart = new Workbook.Picture(new FundingChart(budget.totals(), wording).bars(), 1, 3);
        return new Sheet(
                wording.text("forecastbudget.sources"),
                List.of(30, 16, 4, 12, 12, 12, 12, 12, 12, 12, 12),
                1,
                true,
                rows,
                List.of(chart));
    }

    private int rowOf(BudgetLine line) {
        return FIRST_LINE + budget.lines().indexOf(line);
    }

    private Cell header(String label) {
        return text(wording.text(label), Style.HEADER);
    }

    private Cell numberHeader(String label) {
        return text(wording.text(label), Style.NUMBER_HEADER);
    }
}
