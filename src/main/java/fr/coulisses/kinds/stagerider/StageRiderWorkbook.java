package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What technicians take into their own spreadsheets: the patch list, the monitor mixes, the lighting patch and the
/// backline, each on its sheet.
final class StageRiderWorkbook {

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final int LETTERS = 7;

    private final StageRider rider;
    private final Wording wording;

    StageRiderWorkbook(StageRider rider, Wording wording) {
        this.rider = rider;
        this.wording = wording;
    }

    Workbook workbook() {
        RiderTables tables = new RiderTables(rider, wording);
        List<Sheet> sheets = Stream.of(tables.channels(), tables.mixes(), tables.light(), tables.backline())
                .flatMap(List::stream)
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .map(this::sheet)
                .toList();
        return new Workbook(
                wording.text("kind.stage-rider"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                sheets.isEmpty() ? List.of(empty()) : sheets,
                Map.of());
    }

    private Sheet empty() {
        Row row = Row.of(Workbook.text(wording.text("stagerider.nothing.channels"), Style.NOTE));
        return new Sheet(
                wording.text("stagerider.rows.channels"), List.of(60), 0, false, false, List.of(row), List.of());
    }

    private Sheet sheet(Block.Table table) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(table.columns().stream()
                .map(column -> Workbook.text(column.title(), column.numeric() ? Style.NUMBER_HEADER : Style.HEADER))
                .toList()));
        table.rows()
                .forEach(row -> rows.add(new Row(IntStream.range(0, row.cells().size())
                        .mapToObj(
                                at -> cell(row.cells().get(at), table.columns().get(at)))
                        .toList())));
        return new Sheet(
                table.caption(),
                table.columns().stream()
                        .map(column -> column.share() * LETTERS + 2)
                        .toList(),
                1,
                true,
                true,
                rows,
                List.of());
    }

    private static Cell cell(String text, Block.Column column) {
        return column.numeric() && COUNT.matcher(text).matches()
                ? Workbook.number(new BigDecimal(text), Format.COUNT)
                : Workbook.text(text);
    }
}
