package fr.coulisses.examination;

import fr.coulisses.shared.Csv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// An examination as a CSV file, one row for each finding, with its path for machines.
public final class ExaminationCsv {

    private static final String[] HEADERS = {
        "blocs", "livrable", "gravite", "regle", "constat", "endroit", "chemin", "levee"
    };

    private ExaminationCsv() {}

    public static byte[] write(Examination examination, ExaminationWords words) {
        StringBuilder text = new StringBuilder("\ufeff");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord((Object[]) HEADERS);
            for (ExaminedFinding finding : examination.findings()) {
                printer.printRecord(
                        String.join(" ", finding.group().blocks()),
                        Csv.safe(words.group(finding.group())),
                        words.severity(finding),
                        finding.finding().code(),
                        Csv.safe(words.sentence(finding)),
                        Csv.safe(words.place(finding)),
                        finding.finding().place(),
                        Csv.safe(words.waiver(finding)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
