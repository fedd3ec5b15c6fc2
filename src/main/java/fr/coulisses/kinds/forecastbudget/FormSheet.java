package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.artefact.export.Workbook.text;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The form: charges on the left, produits on the right, in the order of cerfa 12156, contributions in kind below the
/// totals.
final class FormSheet {

    private static final String NAME = "Budget";
    private static final List<Cell> EMPTY_SIDE = List.of(SheetCells.NOTHING, SheetCells.NOTHING);

    private final ForecastBudget budget;
    private final BudgetTotals totals;
    private final Wording wording;
    private final SheetCells cells;
    private final LinesSheet lines;
    private final LineFormulas formulas;
    private final List<Row> rows = new ArrayList<>();
    private final List<CheckedTotal> checked = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    FormSheet(Outlook outlook, LinesSheet lines, Wording wording) {
        this.budget = outlook.budget();
        this.totals = outlook.totals();
        this.wording = wording;
        this.cells = new SheetCells(budget, wording);
        this.lines = lines;
        this.formulas = lines.formulas();
        rows.addAll(cells.head(wording.text("budget.title")));
        rows.add(Row.of(
                cells.header("budget.section.EXPENSE"), cells.numberHeader("budget.column.AMOUNT"),
                cells.header("budget.section.INCOME"), cells.numberHeader("budget.column.AMOUNT")));
        sides(false);
        balance();
        rows.add(Row.of(text(wording.text("forecastbudget.inKind.note"), Style.NOTE)));
        sides(true);
    }

    Sheet sheet() {
        return new Sheet(NAME, List.of(66, 15, 66, 15), 3, true, false, rows, List.of());
    }

    List<CheckedTotal> checked() {
        return checked;
    }

    /// Its totals have names: `TotalCharges`, `TotalProduits`, `Solde`, `TotalEmploisNature`, `TotalApportsNature`.
    Map<String, String> names() {
        return names;
    }

    private void sides(boolean inKind) {
        List<List<Cell>> left = side(Section.EXPENSE, inKind, 'B');
        List<List<Cell>> right = side(Section.INCOME, inKind, 'D');
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            List<Cell> row = new ArrayList<>(i < left.size() ? left.get(i) : EMPTY_SIDE);
            row.addAll(i < right.size() ? right.get(i) : EMPTY_SIDE);
            rows.add(new Row(row));
        }
        List<Cell> sums = new ArrayList<>();
        sums.addAll(total(Section.EXPENSE, inKind, 'B', inKind ? "TotalEmploisNature" : "TotalCharges"));
        sums.addAll(total(Section.INCOME, inKind, 'D', inKind ? "TotalApportsNature" : "TotalProduits"));
        rows.add(new Row(sums));
    }

    private List<Cell> total(Section section, boolean inKind, char column, String name) {
        String label =
                wording.text(inKind ? "budget.grid.total." + section + "_IN_KIND" : "forecastbudget.total." + section);
        Money amount = section == Section.EXPENSE
                ? (inKind ? totals.inKindExpenses() : totals.expenses())
                : (inKind ? totals.inKindIncome() : totals.income());
        String place = place(column, rows.size() + 1);
        names.put(name, place);
        checked.add(new CheckedTotal(label, place, amount, formulas.recomputed(section, inKind)));
        return List.of(text(label, Style.TOTAL), SheetCells.amount(formulas.sum(section, inKind), amount, Style.TOTAL));
    }

    private void balance() {
        int total = rows.size();
        rows.add(Row.of(
                text(wording.text("forecastbudget.balance"), Style.SUBTOTAL),
                SheetCells.amount("ROUND(D" + total + "-B" + total + ",2)", totals.balance(), Style.SUBTOTAL)));
        names.put("Solde", place('B', total + 1));
    }

    private List<List<Cell>> side(Section section, boolean inKind, char column) {
        List<List<Cell>> side = new ArrayList<>();
        for (FormOrder.ClassLines found : FormOrder.classes(budget.lines(), section, inKind)) {
            String title = found.title(wording);
            boolean misplaced = found.number().isEmpty();
            if (!misplaced) {
                checked.add(new CheckedTotal(
                        title,
                        place(column, rows.size() + side.size() + 1),
                        found.amount(),
                        formulas.recomputed(section, inKind, formulas.beginning(2, "=", found.number()))));
            }
            side.add(List.of(
                    text(title, Style.SUBTOTAL),
                    SheetCells.amount(
                            misplaced ? misplaced(section, inKind) : sum(section, inKind, found.number()),
                            found.amount(),
                            Style.SUBTOTAL)));
            found.lines().forEach(line -> side.add(line(line)));
        }
        return side;
    }

    private List<Cell> line(BudgetLine line) {
        return List.of(
                new Workbook.TextFormula(
                        lines.cell(line, LineColumn.ACCOUNT) + "&\"  \"&" + lines.cell(line, LineColumn.LABEL),
                        line.entry().account() + "  " + line.entry().label(),
                        Style.PLAIN),
                SheetCells.amount(lines.cell(line, LineColumn.AMOUNT), line.amount(), Style.PLAIN));
    }

    private String sum(Section section, boolean inKind, String number) {
        return formulas.sum(section, inKind, formulas.is(LineColumn.CLASS, number));
    }

    /// The lines of a section that are in none of its classes.
    private String misplaced(Section section, boolean inKind) {
        return FormOrder.numbers(section, inKind).stream()
                .map(number -> sum(section, inKind, number))
                .collect(Collectors.joining("-", "ROUND(" + formulas.sum(section, inKind) + "-", ",2)"));
    }

    private static String place(char column, int row) {
        return NAME + "!$" + column + "$" + row;
    }
}
