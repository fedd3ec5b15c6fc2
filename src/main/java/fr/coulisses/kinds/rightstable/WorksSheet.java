package fr.coulisses.kinds.rightstable;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.rights.SharedCost;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One row for each work, to be filtered; what they cost is added up below.
final class WorksSheet {

    static final String NAME = "rightstable.sheet.works";
    static final char TITLE = 'B';
    static final char STATUS = 'H';
    static final char COST = 'M';
    static final char GROUP = 'N';

    private final RightsTable table;
    private final List<SharedCost> costs;
    private final Wording wording;
    private final WorkWords words;
    private final SheetCells cells;

    WorksSheet(RightsTable table, List<SharedCost> costs, Wording wording) {
        this.table = table;
        this.costs = costs;
        this.wording = wording;
        this.words = new WorkWords(table, wording);
        this.cells = new SheetCells(wording);
    }

    int rows() {
        return table.works().size();
    }

    /// The cells of a column, as formulas of other sheets name them.
    String range(char column) {
        return cells.range(NAME, column, rows());
    }

    Sheet sheet() {
        List<Row> rows = new ArrayList<>();
        rows.add(cells.header(
                "rightstable.number",
                "rights.field.title",
                "rights.rows.authors",
                "rights.field.repertoire",
                "rights.field.usage.uses",
                "rights.field.usage.from",
                "rights.field.usage.to",
                "rights.field.qualification.status",
                "register.column.state",
                "rightstable.asked",
                "rights.field.request.requestedOn",
                "rights.field.request.mode",
                "rights.column.fee",
                "rightstable.group",
                "rights.field.credit.line"));
        table.works().forEach(listed -> rows.add(row(listed)));
        if (!table.works().isEmpty()) {
            rows.add(total());
        }
        return new Sheet(
                wording.text(NAME),
                List.of(6, 44, 30, 16, 26, 12, 12, 18, 22, 28, 12, 22, 12, 8, 50),
                1,
                true,
                true,
                rows,
                List.of());
    }

    private Row total() {
        List<Cell> total = new ArrayList<>();
        IntStream.range(0, COST - 'A').forEach(column -> total.add(Workbook.text("", Style.TOTAL)));
        total.set(1, Workbook.text(wording.text("rightstable.cost"), Style.TOTAL));
        total.add(SheetCells.amount("SUM(" + range(COST) + ")", table.cost(), Style.TOTAL));
        return new Row(total);
    }

    private Row row(ListedWork listed) {
        return Row.of(
                SheetCells.count(table.number(listed)),
                Workbook.text(words.title(listed)),
                Workbook.text(listed.work().authorNames()),
                Workbook.text(words.repertoire(listed)),
                Workbook.text(words.uses(listed.work().usage().uses())),
                SheetCells.day(words.from(listed).orElse(null)),
                SheetCells.day(words.to(listed).orElse(null)),
                Workbook.text(words.status(listed)),
                Workbook.text(words.state(listed)),
                Workbook.text(words.asked(listed)),
                SheetCells.day(listed.work().request().requestedOn()),
                Workbook.text(words.mode(listed)),
                group(listed) == 0
                        ? SheetCells.NOTHING
                        : SheetCells.amount(listed.work().request().cost()),
                group(listed) == 0 ? SheetCells.NOTHING : SheetCells.count(group(listed)),
                Workbook.text(listed.work().credit().line()));
    }

    /// Which works it is paid together with, from 1; 0 for one that costs nothing.
    private int group(ListedWork listed) {
        return IntStream.range(0, costs.size())
                        .filter(index -> costs.get(index).works().contains(listed))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }
}
