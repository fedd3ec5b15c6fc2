package fr.coulisses.schedule;

import fr.coulisses.shared.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads the reference retroplanning that is shipped.
final class LibraryCsv {

    private LibraryCsv() {}

    static List<LibraryRow> rows(RetroplanningModel model) {
        try (InputStream file = LibraryCsv.class.getResourceAsStream("/retroplanning/retroplanning.csv")) {
            String text = Csv.text(
                    Objects.requireNonNull(file, "retroplanning.csv is missing").readAllBytes(),
                    "schedule.refused.file.notTable");
            try (CSVParser parser = Csv.format(text).parse(new StringReader(text))) {
                return parser.getRecords().stream()
                        .filter(row -> List.of("BOTH", model.name()).contains(row.get("model")))
                        .map(LibraryCsv::row)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LibraryRow row(CSVRecord row) {
        return new LibraryRow(
                row.get("key"),
                Lot.valueOf(row.get("lot")),
                row.get("label"),
                row.get("from"),
                Integer.parseInt(row.get("days")),
                !row.get("milestone").isEmpty(),
                row.get("parameter"),
                row.get("source"),
                Arrays.stream(row.get("after").split(" ", -1))
                        .filter(key -> !key.isEmpty())
                        .toList());
    }
}
