package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.artefact.export.Workbook.text;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Every total of the other sheets beside the same total found another way, from quantities and prices, and the rules
/// that a budget must keep: « OK », or by how much they differ.
final class ControlSheet {

    private static final int HEAD = 4;

    private final Wording wording;
    private final SheetCells cells;
    private final List<Row> rows = new ArrayList<>();

    ControlSheet(Outlook outlook, List<CheckedTotal> totals, Wording wording) {
        this.wording = wording;
        this.cells = new SheetCells(outlook.budget(), wording);
        rows.addAll(cells.head(wording.text("forecastbudget.sheet.control")));
        int last = HEAD + totals.size();
        rows.add(Row.of(new Workbook.TextFormula(
                "IF(COUNTIF(D%1$d:D%2$d,\"OK\")=%3$d,%4$s,%5$s)"
                        .formatted(
                                HEAD + 1,
                                last,
                                totals.size(),
                                LineFormulas.quoted(wording.text("forecastbudget.control.all", totals.size())),
                                LineFormulas.quoted(wording.text("forecastbudget.control.some"))),
                wording.text("forecastbudget.control.all", totals.size()),
                Style.SUBTOTAL)));
        rows.add(
                header("forecastbudget.control.total", "forecastbudget.control.shown", "forecastbudget.control.again"));
        totals.forEach(total ->
                rows.add(compared(total.name(), total.cell(), total.amount(), total.recomputed(), total.amount())));
        rows.add(Row.EMPTY);
        rows.add(header("forecastbudget.control.rule", "budget.section.EXPENSE", "budget.section.INCOME"));
        rows.add(compared(
                wording.text("forecastbudget.control.balanced"),
                "TotalCharges",
                outlook.totals().expenses(),
                "TotalProduits",
                outlook.totals().income()));
        rows.add(compared(
                wording.text("forecastbudget.control.inKind"),
                "TotalEmploisNature",
                outlook.totals().inKindExpenses(),
                "TotalApportsNature",
                outlook.totals().inKindIncome()));
    }

    Sheet sheet() {
        return new Sheet(
                wording.text("forecastbudget.sheet.control"),
                List.of(74, 18, 18, 26),
                HEAD,
                false,
                false,
                rows,
                List.of());
    }

    /// The verdict over all totals has a name: `Controle`.
    Map<String, String> names() {
        return Map.of("Controle", LineFormulas.reference(wording.text("forecastbudget.sheet.control")) + "!$A$3");
    }

    private Row header(String what, String one, String other) {
        return Row.of(
                cells.header(what),
                cells.numberHeader(one),
                cells.numberHeader(other),
                cells.header("forecastbudget.control.verdict"));
    }

    private Row compared(String name, String one, Money amount, String other, Money again) {
        int row = rows.size() + 1;
        return Row.of(
                text(name),
                SheetCells.amount(one, amount, Style.PLAIN),
                SheetCells.amount(other, again, Style.PLAIN),
                verdict(row, amount.minus(again)));
    }

    private Cell verdict(int row, Money gap) {
        String euros = "\"&FIXED(B%1$d-C%1$d,2)&\"".formatted(row);
        return new Workbook.TextFormula(
                "IF(ABS(B%1$d-C%1$d)<0.005,\"OK\",\"%2$s\")"
                        .formatted(row, wording.text("forecastbudget.control.gap", euros)),
                gap.isZero() ? "OK" : wording.text("forecastbudget.control.gap", written(gap)),
                Style.PLAIN);
    }

    /// As a spreadsheet writes it.
    private String written(Money gap) {
        String euros = gap.euros().toPlainString();
        return wording.language().getLanguage().equals("en") ? euros : euros.replace('.', ',');
    }
}
