package fr.coulisses.kinds.rightstable;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.rights.ListedWork;
import java.util.ArrayList;
import java.util.List;

/// The credits, to be copied into what is published, and whether somebody has read them there.
final class CreditsSheet {

    private final RightsTable table;
    private final Wording wording;
    private final WorkWords words;

    CreditsSheet(RightsTable table, Wording wording) {
        this.table = table;
        this.wording = wording;
        this.words = new WorkWords(table, wording);
    }

    Sheet sheet() {
        List<Row> rows = new ArrayList<>();
        rows.add(new SheetCells(wording)
                .header(
                        "rights.field.title",
                        "rights.field.usage.support",
                        "rights.field.credit.line",
                        "rights.field.credit.checked"));
        table.used().forEach(listed -> rows.add(row(listed)));
        return new Sheet(
                wording.text("rightstable.sheet.credits"), List.of(44, 34, 70, 14), 1, true, true, rows, List.of());
    }

    private Row row(ListedWork listed) {
        return Row.of(
                Workbook.text(words.title(listed)),
                Workbook.text(listed.work().usage().support()),
                Workbook.text(listed.work().credit().line()),
                Workbook.text(wording.text(listed.work().credit().checked() ? "artefact.yes" : "artefact.no")));
    }
}
