package fr.coulisses.spreadsheet;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of other people's files beside the project. A test that asks for one is skipped where it is not there.
final class OutsideSpreadsheets {

    private static final Path FOLDER = Path.of("../shared/data/outside");

    private OutsideSpreadsheets() {}

    static Path folder(String name) {
        Path folder = FOLDER.resolve(name);
        assumeTrue(Files.isDirectory(folder), () -> "skipped: there are no files in " + folder);
        return folder;
    }

    static Spreadsheet read(String folder, String file) throws IOException {
        return SpreadsheetFile.read(file, Files.readAllBytes(folder(folder).resolve(file)));
    }
}
