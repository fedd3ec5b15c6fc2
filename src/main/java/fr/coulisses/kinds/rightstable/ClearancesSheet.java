package fr.coulisses.kinds.rightstable;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.rights.NeededClearance;
import java.util.ArrayList;
import java.util.List;

/// One row for each agreement that a work needs: from whom, for which uses, and what is there of it.
final class ClearancesSheet {

    static final String NAME = "rightstable.sheet.clearances";
    static final char AGREEMENT = 'C';
    static final char MISSING = 'G';
    static final char VERDICT = 'H';

    private final RightsTable table;
    private final Wording wording;
    private final WorkWords words;
    private final SheetCells cells;
    private final List<Needed> needed = new ArrayList<>();

    ClearancesSheet(RightsTable table, Wording wording) {
        this.table = table;
        this.wording = wording;
        this.words = new WorkWords(table, wording);
        this.cells = new SheetCells(wording);
        table.used().forEach(listed -> words.needed(listed).forEach(need -> needed.add(new Needed(listed, need))));
    }

    private record Needed(ListedWork listed, NeededClearance need) {}

    int rows() {
        return needed.size();
    }

    String range(char column) {
        return cells.range(NAME, column, rows());
    }

    /// For how many uses an agreement is missing.
    int missing() {
        return needed.stream().mapToInt(this::missing).sum();
    }

    private int missing(Needed each) {
        return words.missing(each.need(), each.listed().work());
    }

    Sheet sheet() {
        List<Row> rows = new ArrayList<>();
        rows.add(cells.header(
                "rightstable.number",
                "rights.field.title",
                "rightstable.agreement",
                "rightstable.source",
                "rightstable.whom",
                "rights.field.usage.uses",
                "rightstable.missingUses",
                "rightstable.verdict",
                "rightstable.given"));
        needed.forEach(each -> rows.add(row(each)));
        return new Sheet(
                wording.text(NAME), List.of(6, 44, 34, 20, 34, 26, 10, 14, 60), 1, true, true, rows, List.of());
    }

    private Row row(Needed each) {
        NeededClearance need = each.need();
        return Row.of(
                SheetCells.count(table.number(each.listed())),
                Workbook.text(words.title(each.listed())),
                Workbook.text(words.clearance(need.clearance())),
                Workbook.text(need.clearance().source()),
                Workbook.text(words.societies(need.clearance())),
                Workbook.text(words.uses(need.uses())),
                SheetCells.count(missing(each)),
                Workbook.text(wording.text(missing(each) == 0 ? "rights.needed.given" : "rights.needed.missing")),
                Workbook.text(words.given(need, each.listed())));
    }
}
