package fr.coulisses.artefact.difference;

import static fr.coulisses.artefact.export.Workbook.text;

import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A difference as a spreadsheet: the changes to be filtered, and the sums where there are any.
public final class DifferenceWorkbook {

    private static final int HEAD = 3;

    private final ComparedVersions compared;
    private final Wording wording;
    private final DifferenceWords words;

    public DifferenceWorkbook(ComparedVersions compared) {
        this.compared = compared;
        this.wording = compared.wording();
        this.words = new DifferenceWords(wording);
    }

    public Workbook workbook() {
        List<Sheet> sheets = new ArrayList<>(List.of(changes()));
        if (!compared.difference().totals().isEmpty()) {
            sheets.add(totals());
        }
        return new Workbook(
                words.heading(compared), "Coulisses", wording.language(), wording.mention(), sheets, Map.of());
    }

    private Sheet changes() {
        List<Row> rows = head();
        rows.add(Row.of(
                header("artefact.difference.change"),
                header("artefact.difference.row"),
                header("artefact.difference.place"),
                header("artefact.difference.before"),
                header("artefact.difference.after")));
        compared.difference().places().stream()
                .filter(place -> place.place().sort() != Place.Sort.LIST)
                .forEach(place -> rows.add(row(place)));
        return new Sheet(
                wording.text("artefact.difference.sheet.changes"),
                List.of(14, 40, 32, 56, 56),
                HEAD,
                true,
                true,
                rows,
                List.of());
    }

    private Row row(ComparedPlace place) {
        boolean isRow = place.place().sort() == Place.Sort.ROW;
        return Row.of(
                text(words.change(place.change())),
                text(isRow ? place.title() : place.row()),
                text(isRow ? "" : place.place().label()),
                text(place.before()),
                text(place.after()));
    }

    private Sheet totals() {
        List<Row> rows = head();
        rows.add(Row.of(
                header("artefact.difference.sum"),
                text(wording.text("artefact.difference.before"), Style.NUMBER_HEADER),
                text(wording.text("artefact.difference.after"), Style.NUMBER_HEADER),
                text(wording.text("artefact.difference.more"), Style.NUMBER_HEADER)));
        for (ComparedTotal total : compared.difference().totals()) {
            rows.add(Row.of(
                    text(total.label()),
                    Workbook.number(total.before().euros(), Format.AMOUNT),
                    Workbook.number(total.after().euros(), Format.AMOUNT),
                    new Workbook.Formula(
                            "ROUND(C%1$d-B%1$d,2)".formatted(rows.size() + 1),
                            total.difference().euros(),
                            Format.AMOUNT,
                            Style.PLAIN)));
        }
        return new Sheet(
                wording.text("artefact.difference.totals"),
                List.of(44, 18, 18, 18),
                HEAD,
                false,
                false,
                rows,
                List.of());
    }

    private List<Row> head() {
        String note = words.sides(compared) + (wording.mention().isEmpty() ? "" : " – " + wording.mention());
        return new ArrayList<>(List.of(
                Row.of(text(words.heading(compared) + " – " + wording.project().title(), Style.TITLE)),
                Row.of(text(note, Style.NOTE))));
    }

    private Workbook.Cell header(String label) {
        return text(wording.text(label), Style.HEADER);
    }
}
