package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.kinds.evaluationplan.Indicator.Direction;
import fr.coulisses.kinds.evaluationplan.Indicator.Frequency;
import fr.coulisses.kinds.evaluationplan.Indicator.Nature;
import fr.coulisses.kinds.evaluationplan.Indicator.Source;
import fr.coulisses.kinds.evaluationplan.Indicator.Type;
import fr.coulisses.shared.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads the library of indicators that is shipped.
public final class IndicatorLibraryCsv {

    private IndicatorLibraryCsv() {}

    public static List<LibraryIndicator> indicators() {
        try (InputStream file = IndicatorLibraryCsv.class.getResourceAsStream("/indicators/indicators.csv")) {
            String text = Csv.text(
                    Objects.requireNonNull(file, "indicators.csv is missing").readAllBytes(),
                    "evaluationplan.library.notTable");
            try (CSVParser parser = Csv.format(text).parse(new StringReader(text))) {
                return parser.getRecords().stream()
                        .map(IndicatorLibraryCsv::indicator)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LibraryIndicator indicator(CSVRecord row) {
        String computation = row.get("computation");
        return new LibraryIndicator(
                row.get("key"),
                Map.of("fr", row.get("fr"), "en", row.get("en")),
                Criterion.valueOf(row.get("criterion")),
                Nature.valueOf(row.get("nature")),
                Type.valueOf(row.get("type")),
                Map.of("fr", row.get("formula_fr"), "en", row.get("formula_en")),
                row.get("unit"),
                Source.valueOf(row.get("source")),
                Frequency.valueOf(row.get("frequency")),
                Direction.valueOf(row.get("direction")),
                computation.isEmpty() ? null : Computation.valueOf(computation));
    }
}
