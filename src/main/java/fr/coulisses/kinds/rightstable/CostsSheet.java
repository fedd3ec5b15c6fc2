package fr.coulisses.kinds.rightstable;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.rights.SharedCost;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What works cost that are paid from the same budget lines, beside what these plan.
final class CostsSheet {

    static final String NAME = "rightstable.sheet.costs";
    static final char COST = 'D';

    private final List<SharedCost> costs;
    private final RightsTable table;
    private final WorksSheet works;
    private final Wording wording;
    private final WorkWords words;
    private final SheetCells cells;

    CostsSheet(RightsTable table, List<SharedCost> costs, WorksSheet works, Wording wording) {
        this.table = table;
        this.costs = costs;
        this.works = works;
        this.wording = wording;
        this.words = new WorkWords(table, wording);
        this.cells = new SheetCells(wording);
    }

    String range(char column) {
        return cells.range(NAME, column, costs.size());
    }

    Money total() {
        return costs.stream().map(SharedCost::cost).reduce(Money.ZERO, Money::plus);
    }

    Sheet sheet() {
        List<Row> rows = new ArrayList<>();
        rows.add(cells.header(
                "rightstable.group",
                "rights.field.request.lines",
                "rightstable.planned",
                "rightstable.cost",
                "rightstable.verdict"));
        for (int i = 0; i < costs.size(); i++) {
            rows.add(row(i + 1, costs.get(i)));
        }
        return new Sheet(wording.text(NAME), List.of(8, 80, 16, 16, 26), 1, true, false, rows, List.of());
    }

    private Row row(int number, SharedCost cost) {
        int row = number + 1;
        return Row.of(
                SheetCells.count(number),
                Workbook.text(lines(cost)),
                SheetCells.amount(cost.planned()),
                SheetCells.amount(
                        "ROUND(SUMIFS(%s,%s,A%d),2)"
                                .formatted(works.range(WorksSheet.COST), works.range(WorksSheet.GROUP), row),
                        cost.cost(),
                        Style.PLAIN),
                new Workbook.TextFormula(
                        "IF(D%1$d<=C%1$d,\"OK\",%2$s)"
                                .formatted(row, SheetCells.quoted(wording.text("rightstable.control.above"))),
                        cost.isPlanned() ? "OK" : wording.text("rightstable.control.above"),
                        Style.PLAIN));
    }

    private String lines(SharedCost cost) {
        return cost.lines().isEmpty()
                ? wording.text("rightstable.otherLines")
                : table.lines().stream()
                        .filter(line -> cost.lines().contains(line.id()))
                        .map(words::line)
                        .collect(Collectors.joining("\n"));
    }
}
