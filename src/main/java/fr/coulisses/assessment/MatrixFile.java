package fr.coulisses.assessment;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.shared.Letters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A matrix on its way out: the tables of its document, and those of its spreadsheet.
///
/// @param mention what every page repeats; may be empty
/// @param printed narrow enough for a page
/// @param sheets as wide as they need be; the last one is the CSV file too
public record MatrixFile(
        String title,
        String subtitle,
        Locale language,
        String mention,
        List<Block.Table> printed,
        List<Block.Table> sheets) {

    private static final int LONGEST_NAME = 31;

    public MatrixFile {
        printed = List.copyOf(printed);
        sheets = List.copyOf(sheets);
    }

    public Document document() {
        return new Document(title, subtitle, language, mention, List.copyOf(printed));
    }

    public Workbook workbook() {
        return new Workbook(
                title,
                "Coulisses",
                language,
                mention,
                sheets.stream().map(this::sheet).toList(),
                Map.of());
    }

    private Workbook.Sheet sheet(Block.Table table) {
        List<Workbook.Row> rows = new ArrayList<>();
        rows.add(Workbook.Row.of(Workbook.text(title, Workbook.Style.TITLE)));
        rows.add(Workbook.Row.of(
                Workbook.text(mention.isEmpty() ? subtitle : subtitle + " – " + mention, Workbook.Style.NOTE)));
        rows.add(new Workbook.Row(table.columns().stream()
                .map(column -> Workbook.text(
                        column.title(), column.numeric() ? Workbook.Style.NUMBER_HEADER : Workbook.Style.HEADER))
                .toList()));
        table.rows().forEach(row -> rows.add(row(row, table.columns())));
        return new Workbook.Sheet(
                name(table.caption()),
                table.columns().stream().map(Block.Column::share).toList(),
                3,
                true,
                true,
                rows,
                List.of());
    }

    private static Workbook.Row row(Block.Row row, List<Block.Column> columns) {
        List<Workbook.Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = row.cells().get(i);
            cells.add(
                    columns.get(i).numeric() && text.matches("\\d+")
                            ? Workbook.number(new BigDecimal(text), Workbook.Format.COUNT)
                            : Workbook.text(text));
        }
        return new Workbook.Row(cells);
    }

    /// A name that spreadsheets accept.
    private static String name(String caption) {
        String bare = caption.replaceAll("[\\[\\]:*?/\\\\]", " ");
        return Letters.beginning(bare, LONGEST_NAME);
    }
}
