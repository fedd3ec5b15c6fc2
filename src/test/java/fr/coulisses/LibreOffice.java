package fr.coulisses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A second office program, told to compute every formula anew; a test that needs it is skipped without it.
public final class LibreOffice {

    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">\
            <value>0</value></prop></item></oor:items>
            """;

    private final Path folder;

    public LibreOffice(Path folder) throws IOException {
        this.folder = folder;
        assumeTrue(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice"))),
                "LibreOffice (soffice) is not installed: no second program has read the files");
        Path profile = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
    }

    public byte[] recalculated(byte[] xlsx) throws IOException, InterruptedException {
        return converted(xlsx, "xlsx", "xlsx");
    }

    /// Opens a file and saves it in a format.
    public byte[] converted(byte[] file, String from, String to) throws IOException, InterruptedException {
        Path written = Files.write(folder.resolve("file." + from), file);
        return Files.readAllBytes(converted(List.of(written), to).resolve("file." + to));
    }

    /// Opens files and saves them in a format, in one go: starting costs most.
    ///
    /// @return the folder that they are in, each with its own name
    public Path converted(List<Path> files, String to) throws IOException, InterruptedException {
        Path saved = folder.resolve("again");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                saved.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process soffice = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        boolean ended = soffice.waitFor(120, TimeUnit.SECONDS);
        assertThat(ended && soffice.exitValue() == 0)
                .as(Files.readString(folder.resolve("soffice.log")))
                .isTrue();
        return saved;
    }

    /// The same file with nonsense in place of every stored result.
    public static byte[] withoutResults(byte[] xlsx) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
                ByteArrayOutputStream forgotten = new ByteArrayOutputStream()) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    cell.setCellValue(-1);
                }
            })));
            book.write(forgotten);
            return forgotten.toByteArray();
        }
    }
}
