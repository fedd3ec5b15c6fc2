package fr.coulisses.kinds.communicationplan;

import fr.coulisses.shared.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The usual lead times of printed supports, `communication/lead-times.csv`: usage, which a printer may undercut.
final class LeadTimesCsv {

    private static final Map<Support, LeadTime> ALL = read();

    private LeadTimesCsv() {}

    /// Nothing for what is not printed.
    static Optional<LeadTime> of(Support support) {
        return Optional.ofNullable(ALL.get(support));
    }

    private static Map<Support, LeadTime> read() {
        try (InputStream file = LeadTimesCsv.class.getResourceAsStream("/communication/lead-times.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            Map<Support, LeadTime> all = new EnumMap<>(Support.class);
            try (CSVParser parser = Csv.format(text).parse(new StringReader(text))) {
                for (CSVRecord line : parser) {
                    all.put(
                            Support.valueOf(line.get("support")),
                            new LeadTime(
                                    Integer.parseInt(line.get("design")),
                                    Integer.parseInt(line.get("proof")),
                                    Integer.parseInt(line.get("print")),
                                    Integer.parseInt(line.get("delivery")),
                                    line.get("source")));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
