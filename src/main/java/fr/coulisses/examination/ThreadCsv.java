package fr.coulisses.examination;

import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.shared.Csv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A red thread as a CSV file: a row for each knot, and one for each thing that it rests on.
public final class ThreadCsv {

    private static final String[] HEADERS = {
        "id", "type", "libelle", "source", "lieu", "trou", "repose_sur_id", "repose_sur_type", "repose_sur"
    };

    private ThreadCsv() {}

    public static byte[] write(ProjectThread project, ThreadWords words) {
        Set<String> flagged = project.flagged();
        StringBuilder text = new StringBuilder("\ufeff");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord((Object[]) HEADERS);
            for (Strand strand : project.thread().all()) {
                List<Strand> under = project.thread().under(strand.id());
                String hole = flagged.contains(strand.id()) ? "oui" : "";
                if (under.isEmpty()) {
                    print(printer, words, strand, hole, "", "", "");
                }
                for (Strand cited : under) {
                    print(
                            printer,
                            words,
                            strand,
                            hole,
                            cited.id(),
                            words.type(cited),
                            cited.knot().label());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(
            CSVPrinter printer,
            ThreadWords words,
            Strand strand,
            String hole,
            String citedId,
            String citedType,
            String cited)
            throws IOException {
        printer.printRecord(
                strand.id(),
                words.type(strand),
                Csv.safe(strand.knot().label()),
                Csv.safe(words.source(strand)),
                strand.knot().place(),
                hole,
                citedId,
                citedType,
                Csv.safe(cited));
    }
}
