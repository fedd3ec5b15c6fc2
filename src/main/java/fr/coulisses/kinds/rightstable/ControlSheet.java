package fr.coulisses.kinds.rightstable;

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

/// Every sum of the other sheets beside the same sum found another way, and what must be nothing before the
/// event: « OK », or by how much they differ.
final class ControlSheet {

    private static final int HEAD = 4;
    private static final String NAME = "rightstable.sheet.control";

    private final WorksSheet works;
    private final ClearancesSheet clearances;
    private final CostsSheet costs;
    private final RightsTable table;
    private final Wording wording;
    private final SheetCells cells;
    private final List<Row> rows = new ArrayList<>();

    ControlSheet(RightsTable table, WorksSheet works, ClearancesSheet clearances, CostsSheet costs, Wording wording) {
        this.table = table;
        this.works = works;
        this.clearances = clearances;
        this.costs = costs;
        this.wording = wording;
        this.cells = new SheetCells(wording);
        rows.add(Row.of(
                Workbook.text(wording.text(NAME) + " – " + wording.project().title(), Style.TITLE)));
        rows.add(Row.of(Workbook.text(wording.mention(), Style.NOTE)));
        List<Row> compared = compared();
        int last = HEAD + compared.size();
        boolean isRight = clearances.missing() == 0;
        rows.add(Row.of(new Workbook.TextFormula(
                "IF(COUNTIF(D%1$d:D%2$d,\"OK\")=%3$d,%4$s,%5$s)"
                        .formatted(
                                HEAD + 1,
                                last,
                                compared.size(),
                                SheetCells.quoted(wording.text("rightstable.control.all")),
                                SheetCells.quoted(wording.text("rightstable.control.some"))),
                wording.text(isRight ? "rightstable.control.all" : "rightstable.control.some"),
                Style.SUBTOTAL)));
        rows.add(cells.header(
                "rightstable.control.what",
                "rightstable.control.shown",
                "rightstable.control.again",
                "rightstable.verdict"));
        rows.addAll(compared);
    }

    private List<Row> compared() {
        List<Row> compared = new ArrayList<>();
        compared.add(row(
                compared,
                "rightstable.control.works",
                SheetCells.count("COUNTA(" + works.range(WorksSheet.TITLE) + ")", works.rows()),
                SheetCells.count("COUNTIF(" + works.range(WorksSheet.STATUS) + ",\"?*\")", works.rows()),
                0));
        compared.add(row(
                compared,
                "rightstable.control.cost",
                SheetCells.amount("ROUND(SUM(" + works.range(WorksSheet.COST) + "),2)", table.cost(), Style.PLAIN),
                SheetCells.amount("ROUND(SUM(" + costs.range(CostsSheet.COST) + "),2)", costs.total(), Style.PLAIN),
                table.cost().minus(costs.total())));
        String verdicts = clearances.range(ClearancesSheet.VERDICT);
        compared.add(row(
                compared,
                "rightstable.control.clearances",
                SheetCells.count("COUNTA(" + clearances.range(ClearancesSheet.AGREEMENT) + ")", clearances.rows()),
                SheetCells.count(
                        "COUNTIF(%1$s,%2$s)+COUNTIF(%1$s,%3$s)"
                                .formatted(
                                        verdicts,
                                        SheetCells.quoted(wording.text("rights.needed.given")),
                                        SheetCells.quoted(wording.text("rights.needed.missing"))),
                        clearances.rows()),
                0));
        compared.add(row(
                compared,
                "rightstable.control.missing",
                SheetCells.count("SUM(" + clearances.range(ClearancesSheet.MISSING) + ")", clearances.missing()),
                SheetCells.count(0),
                clearances.missing()));
        return compared;
    }

    /// @param before the rows above it
    /// @param gap by how many the two differ
    private Row row(List<Row> before, String name, Cell one, Cell other, int gap) {
        int row = HEAD + before.size() + 1;
        return row(name, one, other, row, "(B%1$d-C%1$d)".formatted(row), gap == 0 ? "" : String.valueOf(gap));
    }

    /// @param before the rows above it
    /// @param gap by how much the two differ
    private Row row(List<Row> before, String name, Cell one, Cell other, Money gap) {
        int row = HEAD + before.size() + 1;
        return row(name, one, other, row, "FIXED(B%1$d-C%1$d,2)".formatted(row), gap.isZero() ? "" : written(gap));
    }

    /// @param gap how the sheet writes the gap
    /// @param written what that comes to; empty for none
    private Row row(String name, Cell one, Cell other, int row, String gap, String written) {
        String words = wording.text("rightstable.control.gap") + " ";
        return Row.of(
                Workbook.text(wording.text(name)),
                one,
                other,
                new Workbook.TextFormula(
                        "IF(ABS(B%1$d-C%1$d)<0.005,\"OK\",%2$s&%3$s)".formatted(row, SheetCells.quoted(words), gap),
                        written.isEmpty() ? "OK" : words + written,
                        Style.PLAIN));
    }

    /// As a spreadsheet writes it.
    private String written(Money gap) {
        String text = gap.euros().toPlainString();
        return wording.language().getLanguage().equals("en") ? text : text.replace('.', ',');
    }

    Sheet sheet() {
        return new Sheet(wording.text(NAME), List.of(60, 18, 18, 26), HEAD, false, false, rows, List.of());
    }

    /// The verdict over everything has a name: `Controle`.
    Map<String, String> names() {
        return Map.of("Controle", "'" + wording.text(NAME).replace("'", "''") + "'!$A$3");
    }
}
