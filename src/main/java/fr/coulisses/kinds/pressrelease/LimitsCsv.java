package fr.coulisses.kinds.pressrelease;

import fr.coulisses.shared.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// How long the texts of a release usually are, `limits.csv`: usage, which each newsroom may see differently.
public final class LimitsCsv {

    private static final Map<String, Limit> ALL = read();

    private LimitsCsv() {}

    /// The usual length of a text, by its place without ids: `lead`, `angles/title`; nothing for one that
    /// has none.
    public static Optional<Limit> of(String place) {
        return Optional.ofNullable(ALL.get(place));
    }

    private static Map<String, Limit> read() {
        try (InputStream file = LimitsCsv.class.getResourceAsStream("limits.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Limit> all = new LinkedHashMap<>();
            try (CSVParser parser = Csv.format(text).parse(new StringReader(text))) {
                for (CSVRecord line : parser) {
                    all.put(
                            line.get("place"),
                            new Limit(
                                    line.get("place"),
                                    Limit.Unit.valueOf(line.get("unit")),
                                    Integer.parseInt(line.get("least")),
                                    Integer.parseInt(line.get("most"))));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
