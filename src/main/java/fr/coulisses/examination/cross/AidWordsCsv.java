package fr.coulisses.examination.cross;

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

/// How texts name accessibility aids, `aid-words.csv`.
final class AidWordsCsv {

    private static final List<AidWords> ALL = read();

    private AidWordsCsv() {}

    /// The aids that a text names.
    static List<AidWords> in(String text) {
        String folded = AidWords.folded(text);
        return ALL.stream().filter(aid -> aid.isIn(folded)).toList();
    }

    private static List<AidWords> read() {
        try (InputStream file = AidWordsCsv.class.getResourceAsStream("aid-words.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            List<AidWords> all = new ArrayList<>();
            try (CSVParser parser = Csv.format(text).parse(new StringReader(text))) {
                for (CSVRecord line : parser) {
                    all.add(new AidWords(
                            line.get("code"),
                            line.get("name"),
                            List.of(line.get("words").split("/", -1))));
                }
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
