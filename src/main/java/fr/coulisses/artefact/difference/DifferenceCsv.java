package fr.coulisses.artefact.difference;

import fr.coulisses.artefact.Place;
import fr.coulisses.shared.Csv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A difference as a CSV file, one row for each place, with its path for machines.
public final class DifferenceCsv {

    private static final String[] HEADERS = {"changement", "chemin", "ligne", "champ", "avant", "apres"};

    private DifferenceCsv() {}

    public static byte[] write(ComparedVersions compared) {
        StringBuilder text = new StringBuilder("\ufeff");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord((Object[]) HEADERS);
            for (ComparedPlace place : compared.difference().places()) {
                if (place.place().sort() != Place.Sort.LIST) {
                    print(printer, place, compared);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter printer, ComparedPlace place, ComparedVersions compared) throws IOException {
        boolean isRow = place.place().sort() == Place.Sort.ROW;
        printer.printRecord(
                compared.wording().text(place.change().labelKey()),
                Csv.safe(place.place().path()),
                Csv.safe(isRow ? place.title() : place.row()),
                isRow ? "" : Csv.safe(place.place().label()),
                Csv.safe(place.before()),
                Csv.safe(place.after()));
    }
}
