package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.shared.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The usual rhythm of posts around an event, `rhythm.csv`, by day.
final class RhythmCsv {

    private static final List<Rhythm> ALL = read();

    private RhythmCsv() {}

    static List<Rhythm> all() {
        return ALL;
    }

    private static List<Rhythm> read() {
        try (InputStream file = RhythmCsv.class.getResourceAsStream("rhythm.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            List<Rhythm> all = new ArrayList<>();
            try (CSVParser parser = Csv.format(text).parse(new StringReader(text))) {
                for (CSVRecord line : parser) {
                    all.add(new Rhythm(
                            line.get("code"),
                            Integer.parseInt(line.get("days")),
                            Pillar.valueOf(line.get("pillar")),
                            Network.valueOf(line.get("network")),
                            Format.valueOf(line.get("format"))));
                }
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
