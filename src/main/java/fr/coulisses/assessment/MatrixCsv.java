package fr.coulisses.assessment;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.shared.Csv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A matrix as a CSV file: one row for each criterion of a student, or for each competency of each student of a cohort.
public final class MatrixCsv {

    private MatrixCsv() {}

    public static byte[] write(MatrixFile matrix) {
        Block.Table table = matrix.sheets().getLast();
        StringBuilder text = new StringBuilder("\ufeff");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(table.columns().stream().map(Block.Column::title));
            for (Block.Row row : table.rows()) {
                printer.printRecord(row.cells().stream().map(Csv::safe));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
