package fr.coulisses.parameter;

import fr.coulisses.shared.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// The register that travels with the release, `parameters/parameters.csv`, and the sources it names.
final class ParameterCsv {

    private ParameterCsv() {}

    /// The parameters in the order of the file; lines of one code are its values over time.
    static List<Parameter> shipped() {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (CSVRecord line : lines("parameters.csv")) {
            Parameter read = new Parameter(
                    line.get("code"), line.get("label"), new Unit(line.get("unit")), List.of(value(line)));
            parameters.merge(read.code(), read, Parameter::joinedTo);
        }
        return List.copyOf(parameters.values());
    }

    /// What the marks in the sources stand for, by mark: `S06`, `M`.
    static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        lines("sources.csv").forEach(line -> sources.put(line.get("mark"), line.get("source")));
        return sources;
    }

    private static RegisteredValue value(CSVRecord line) {
        DatedValue value = new DatedValue(
                line.get("value"),
                date(line.get("valid_from")),
                date(line.get("valid_to")),
                line.get("source"),
                ParameterStatus.valueOf(line.get("status")),
                line.get("comment"));
        String identity = line.get("code") + " " + line.get("valid_from");
        return new RegisteredValue(
                UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)), 0, ParameterOrigin.SHIPPED, value);
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static List<CSVRecord> lines(String name) {
        try (InputStream file = ParameterCsv.class.getResourceAsStream("/parameters/" + name)) {
            String text = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            try (CSVParser parser = Csv.format(text).parse(new StringReader(text))) {
                return parser.getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
