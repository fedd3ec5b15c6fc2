package fr.coulisses.referential;

import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.shared.Csv;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// A table of correspondences as a file for a spreadsheet program.
public final class CorrespondenceCsv {

    private static final List<String> COLUMNS = List.of(
            "oldSheet",
            "oldCode",
            "oldTitle",
            "oldStatement",
            "type",
            "newSheet",
            "newCode",
            "newTitle",
            "newStatement",
            "confirmed");

    private CorrespondenceCsv() {}

    /// UTF-8 with a mark at the beginning and semicolons, as French spreadsheet programs read it.
    public static byte[] write(CorrespondenceTable table, Labels labels, Locale language) {
        CSVFormat format =
                CSVFormat.Builder.create(CSVFormat.EXCEL).setDelimiter(';').get();
        StringWriter text = new StringWriter().append('\ufeff');
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(COLUMNS.stream()
                    .map(column -> labels.text(language, "referential.correspondence.column." + column))
                    .toList());
            for (Correspondence line : table.lines()) {
                List<String> cells = new ArrayList<>();
                side(table.before(), line.oldCode(), cells);
                cells.add(labels.text(language, line.type().labelKey()));
                side(table.after(), line.newCode(), cells);
                cells.add(
                        table.confirmedAt() == null
                                ? ""
                                : table.confirmedBy() + " " + Formats.moment(table.confirmedAt()));
                printer.printRecord(cells.stream().map(Csv::safe).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void side(Referential sheet, @Nullable String code, List<String> cells) {
        Competency competency = code == null ? null : sheet.competency(code).orElse(null);
        cells.add(sheet.code() + " r" + sheet.revision());
        cells.add(competency == null ? "" : competency.code());
        cells.add(competency == null ? "" : competency.shortTitle());
        cells.add(competency == null ? "" : competency.statement());
    }
}
