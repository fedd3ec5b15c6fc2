package fr.coulisses.kinds.forecastbudget.comparison;

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
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A comparison as a spreadsheet: its lines to be filtered, and the sums of each class.
public final class ComparisonWorkbook {

    private static final int HEAD = 3;

    private final BudgetComparison comparison;
    private final ComparedSides sides;
    private final Wording wording;
    private final ComparedWords words;

    public ComparisonWorkbook(BudgetComparison comparison, ComparedSides sides, Wording wording) {
        this.comparison = comparison;
        this.sides = sides;
        this.wording = wording;
        this.words = new ComparedWords(wording);
    }

    public Workbook workbook() {
        return new Workbook(
                wording.text("forecastbudget.compare.title") + " – "
                        + wording.project().title(),
                "Coulisses",
                wording.language(),
                wording.mention(),
                List.of(lines(), sums()),
                Map.of());
    }

    private Sheet lines() {
        List<Row> rows = head();
        rows.add(Row.of(
                header("forecastbudget.compare.change"),
                header("budget.column.SECTION"),
                header("budget.column.ACCOUNT"),
                header("budget.column.LABEL"),
                numberHeader("budget.column.QUANTITY", sides.before()),
                numberHeader("budget.column.UNIT_PRICE", sides.before()),
                numberHeader("budget.column.AMOUNT", sides.before()),
                numberHeader("budget.column.QUANTITY", sides.after()),
                numberHeader("budget.column.UNIT_PRICE", sides.after()),
                numberHeader("budget.column.AMOUNT", sides.after()),
                text(wording.text("forecastbudget.compare.difference"), Style.NUMBER_HEADER),
                header("forecastbudget.compare.cells")));
        comparison.classes().forEach(found -> found.lines().forEach(line -> rows.add(row(line, rows.size() + 1))));
        return new Sheet(
                wording.text("forecastbudget.compare.sheet.lines"),
                List.of(14, 10, 9, 46, 11, 12, 15, 11, 12, 15, 15, 46),
                HEAD,
                true,
                true,
                rows,
                List.of());
    }

    private Row row(ComparedLine line, int row) {
        List<Cell> cells = new ArrayList<>(List.of(
                text(words.change(line.change())),
                text(wording.text("budget.section." + line.entry().section())),
                text(line.entry().account()),
                text(line.entry().label())));
        cells.addAll(amounts(before(line), "E", "F", row));
        cells.addAll(amounts(after(line), "H", "I", row));
        cells.add(amount("ROUND(J%1$d-G%1$d,2)".formatted(row), line.difference(), Style.PLAIN));
        cells.add(text(words.allChanges(line)));
        return new Row(cells);
    }

    private static List<Cell> amounts(Optional<BudgetLine> line, String quantity, String price, int row) {
        return line.map(there -> List.of(
                        number(there.entry().quantity(), Format.DECIMAL),
                        number(there.entry().unitPrice(), Format.PRICE),
                        amount(
                                "ROUND(%1$s%3$d*%2$s%3$d,2)".formatted(quantity, price, row),
                                there.amount(),
                                Style.PLAIN)))
                .orElse(List.of(text(""), text(""), text("")));
    }

    private static Optional<BudgetLine> before(ComparedLine line) {
        return switch (line) {
            case ComparedLine.Added added -> Optional.empty();
            case ComparedLine.Removed removed -> Optional.of(removed.line());
            case ComparedLine.Kept kept -> Optional.of(kept.first());
        };
    }

    private static Optional<BudgetLine> after(ComparedLine line) {
        return switch (line) {
            case ComparedLine.Added added -> Optional.of(added.line());
            case ComparedLine.Removed removed -> Optional.empty();
            case ComparedLine.Kept kept -> Optional.of(kept.second());
        };
    }

    private Sheet sums() {
        List<Row> rows = head();
        rows.add(Row.of(
                header("forecastbudget.class"),
                text(sides.before().title(wording), Style.NUMBER_HEADER),
                text(sides.after().title(wording), Style.NUMBER_HEADER),
                text(wording.text("forecastbudget.compare.difference"), Style.NUMBER_HEADER)));
        for (ComparedClass found : comparison.classes()) {
            rows.add(compared(
                    words.title(found) + " (" + wording.text("budget.section." + found.section()) + ")",
                    found.before(),
                    found.after(),
                    rows.size() + 1,
                    Style.PLAIN));
        }
        for (Section section : Section.values()) {
            boolean charges = section == Section.EXPENSE;
            rows.add(compared(
                    wording.text("forecastbudget.total." + section),
                    charges
                            ? comparison.before().expenses()
                            : comparison.before().income(),
                    charges ? comparison.after().expenses() : comparison.after().income(),
                    rows.size() + 1,
                    Style.TOTAL));
        }
        rows.add(compared(
                wording.text("forecastbudget.balance"),
                comparison.before().balance(),
                comparison.after().balance(),
                rows.size() + 1,
                Style.TOTAL));
        return new Sheet(
                wording.text("forecastbudget.compare.sheet.sums"),
                List.of(76, 24, 24, 18),
                HEAD,
                true,
                false,
                rows,
                List.of());
    }

    private static Row compared(String name, Money before, Money after, int row, Style style) {
        return Row.of(
                text(name, style),
                new Workbook.Number(before.euros(), Format.AMOUNT, style),
                new Workbook.Number(after.euros(), Format.AMOUNT, style),
                amount("ROUND(C%1$d-B%1$d,2)".formatted(row), after.minus(before), style));
    }

    private List<Row> head() {
        String both = wording.text(
                "forecastbudget.compare.caption",
                sides.before().title(wording),
                sides.after().title(wording));
        return new ArrayList<>(List.of(
                Row.of(text(
                        wording.text("forecastbudget.compare.title") + " – "
                                + wording.project().title(),
                        Style.TITLE)),
                Row.of(text(wording.mention().isEmpty() ? both : both + " – " + wording.mention(), Style.NOTE))));
    }

    private Cell header(String label) {
        return text(wording.text(label), Style.HEADER);
    }

    private Cell numberHeader(String label, BudgetSide side) {
        return text(wording.text(label) + " – " + side.title(wording), Style.NUMBER_HEADER);
    }

    private static Cell amount(String expression, Money result, Style style) {
        return new Workbook.Formula(expression, result.euros(), Format.AMOUNT, style);
    }
}
