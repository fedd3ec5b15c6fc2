package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The usages of hanging and of access, `usages.csv`, each with its source: nobody is bound by them, but whoever
/// goes elsewhere knows why.
final class UsagesCsv {

    private static final Map<String, BigDecimal> ALL = lines("usages.csv").stream()
            .collect(Collectors.toUnmodifiableMap(line -> line.get("name"), line -> new BigDecimal(line.get("value"))));

    private UsagesCsv() {}

    /// @throws NullPointerException for a name that the file does not have
    static BigDecimal number(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    /// The lines of a file beside this class.
    static List<CSVRecord> lines(String name) {
        try (InputStream file = UsagesCsv.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            try (CSVParser parser = Csv.format(text).parse(new StringReader(text))) {
                return parser.getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
