package fr.coulisses.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is not a spreadsheet that a project needs is refused with a sentence, within five seconds.
class RefusedSpreadsheetsTest {

    private static final Labels LABELS = new Labels();
    private static final byte[] NOTHING = {};

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("nothing", "empty", NOTHING),
                arguments("blank lines", "empty", text("\n \n;;\n")),
                arguments("an empty workbook", "empty", Samples.xlsx(book -> book.createSheet("Vide"))),
                arguments("eleven megabytes", "size", new byte[11_000_000]),
                arguments("a picture", "notSpreadsheet", bytes("89504e470d0a1a0a0000000d49484452000000010000000108")),
                arguments("a PDF", "notSpreadsheet", text("%PDF-1.7\n1 0 obj << /Type /Catalog; >> endobj; a;b\na;b")),
                arguments("JSON", "notSpreadsheet", text("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}")),
                arguments("prose", "noColumns", text("Bonjour, voici, comme prévu,\nle budget.\nMerci et à bientôt\n")),
                arguments("one column", "noColumns", text("Affiches\nTracts\n")),
                arguments("an open quotation mark", "quotes", text("a;b\nc;d\ne;\"f\ng;h\n")),
                arguments("a page", "format", text("<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>")),
                arguments("XML", "format", text("<?xml version='1.0'?><Workbook/>")),
                arguments("a Word document", "notSpreadsheet", zip("[Content_Types].xml", "word/document.xml")),
                arguments("slides", "notSpreadsheet", zip("[Content_Types].xml", "ppt/presentation.xml")),
                arguments("an archive", "notSpreadsheet", zip("budget.xlsx")),
                arguments("OpenDocument", "format", zip("mimetype", "content.xml", "META-INF/manifest.xml")),
                arguments("Numbers", "format", zip("Index/Document.iwa", "preview.jpg")),
                arguments("binary Excel", "format", zip("[Content_Types].xml", "xl/workbook.bin")),
                arguments("Excel 3", "oldExcel", bytes("09020600000010000000")),
                arguments("Excel 95", "oldExcel", envelope("Book")),
                arguments("an old Word document", "notSpreadsheet", envelope("WordDocument")),
                arguments("a protected workbook", "password", protectedXlsx()),
                arguments("a protected old workbook", "password", protectedXls()),
                arguments("a workbook cut in two", "broken", half(anyXlsx())),
                arguments("an old workbook cut in two", "broken", half(anyXls())),
                arguments("no workbook part", "broken", zip("[Content_Types].xml", "xl/styles.xml")),
                arguments(
                        "no sheet part",
                        "broken",
                        Samples.withPart(
                                "xl/workbook.xml",
                                out -> Samples.write(
                                        out, "<workbook><sheets><sheet name='S' id='r9'/></sheets></workbook>"))),
                arguments("a text that is not there", "broken", cell("<c t='s'><v>7</v></c>")),
                arguments("no number", "broken", cell("<c><v>sept</v></c>")),
                arguments("no place", "broken", cell("<c r='7'><v>1</v></c>")),
                arguments(
                        "row 0",
                        "broken",
                        Samples.withSheet("<worksheet><row r='0'><c><v>1</v></c></row></worksheet>")),
                arguments(
                        "an external entity",
                        "broken",
                        Samples.withSheet(
                                "<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><worksheet>&e;</worksheet>")),
                arguments(
                        "an entity that grows",
                        "broken",
                        Samples.withSheet(
                                "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet>&b;</worksheet>")),
                arguments("a nest", "broken", repeated("<a>", 5_000_000)),
                arguments("a million names", "broken", Samples.withPart("xl/sharedStrings.xml", out -> {
                    Samples.write(out, "<sst>");
                    for (int i = 0; i < 1_000_000; i++) {
                        Samples.write(out, "<n" + i + "/>");
                    }
                })),
                arguments(
                        "too many parts",
                        "unpacked",
                        zip(java.util.stream.IntStream.range(0, 3_000)
                                .mapToObj(i -> "xl/" + i)
                                .toArray(String[]::new))),
                arguments("a bomb", "unpacked", repeated(" ".repeat(1000), 50_000)),
                arguments("a bomb that lies", "unpacked", lying(repeated(" ".repeat(1000), 120_000))),
                arguments("a bomb of texts", "unpacked", Samples.withPart("xl/sharedStrings.xml", out -> {
                    Samples.write(out, "<sst>");
                    for (int i = 0; i < 1_000; i++) {
                        Samples.write(out, "<si><t>" + "a".repeat(32_000) + "</t></si>");
                    }
                })),
                arguments("texts without end", "cells", Samples.withPart("xl/sharedStrings.xml", out -> {
                    Samples.write(out, "<sst>");
                    for (int i = 0; i < 400_001; i++) {
                        Samples.write(out, "<si/>");
                    }
                })),
                arguments("51 sheets", "sheets", Samples.xlsx(book -> {
                    for (int i = 0; i < 51; i++) {
                        book.createSheet();
                    }
                })),
                arguments("201 columns", "columns", cell("<c r='GS1'><v>1</v></c>")),
                arguments("20 001 rows", "rows", text("a;b\n".repeat(20_001))),
                arguments("400 001 cells", "cells", text((";x".repeat(199) + "\n").repeat(2_011))),
                arguments("merged cells without end", "cells", Samples.withPart("xl/worksheets/sheet1.xml", out -> {
                    Samples.write(out, "<worksheet><sheetData>");
                    for (int i = 0; i < 10_000; i++) {
                        Samples.write(out, "<row><c r='A1'><v>1</v></c><c r='GR1'><v>1</v></c></row>");
                    }
                    Samples.write(out, "</sheetData>");
                    for (int i = 0; i < 100_000; i++) {
                        Samples.write(out, "<mergeCell ref='A1:XFD1048576'/>");
                    }
                    Samples.write(out, "</worksheet>");
                })));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("files")
    void saysWhyAndWhatToDo(String what, String why, byte[] file) {
        Throwable thrown = assertTimeout(
                Duration.ofSeconds(5), () -> catchThrowable(() -> SpreadsheetFile.read("budget.xlsx", file)));
        assertThat(thrown).as(what).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.label()).isEqualTo("spreadsheet.refused." + why);
            for (Locale language : Labels.LANGUAGES) {
                assertThat(LABELS.text(language, refusal.label(), refusal.arguments()))
                        .isNotBlank();
            }
        });
    }

    /// A byte changed here and there: read or refused, nothing else.
    @Test
    void survivesDamage() {
        Random random = new Random(39603);
        for (byte[] whole : java.util.List.of(anyXlsx(), anyXls())) {
            for (int i = 0; i < 300; i++) {
                byte[] damaged = whole.clone();
                for (int j = 0; j <= i % 5; j++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                Throwable thrown = assertTimeout(
                        Duration.ofSeconds(5), () -> catchThrowable(() -> SpreadsheetFile.read("budget.xls", damaged)));
                if (thrown != null) {
                    assertThat(thrown).isInstanceOf(Refusal.class);
                }
            }
        }
    }

    private static byte[] anyXlsx() {
        return Samples.xlsx(RefusedSpreadsheetsTest::fill);
    }

    private static byte[] anyXls() {
        Workbook book = new HSSFWorkbook();
        fill(book);
        return Samples.bytes(book);
    }

    private static void fill(Workbook book) {
        var sheet = book.createSheet("Budget");
        for (int i = 0; i < 200; i++) {
            var row = sheet.createRow(i);
            row.createCell(0).setCellValue("Charge " + i);
            row.createCell(1).setCellValue(i * 1.5);
            row.createCell(2).setCellFormula("B" + (i + 1) + "*2");
        }
    }

    private static byte[] protectedXlsx() {
        EncryptionInfo encryption = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = encryption.getEncryptor();
        encryptor.confirmPassword("secret");
        try (POIFSFileSystem envelope = new POIFSFileSystem();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            try (OutputStream out = encryptor.getDataStream(envelope)) {
                out.write(anyXlsx());
            }
            envelope.writeFilesystem(file);
            return file.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] protectedXls() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return anyXls();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] envelope(String stream) {
        try (POIFSFileSystem envelope = new POIFSFileSystem();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            envelope.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            envelope.writeFilesystem(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] repeated(String xml, int times) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return Samples.withPart("xl/worksheets/sheet1.xml", out -> {
            Samples.write(out, "<worksheet>");
            try {
                for (int i = 0; i < times; i++) {
                    out.write(bytes);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// Says of its parts that they are small: the sizes in the directory of the zip are set to one.
    private static byte[] lying(byte[] zip) {
        for (int i = 0; i + 46 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                Arrays.fill(zip, i + 24, i + 28, (byte) 0);
                zip[i + 24] = 1;
            }
        }
        return zip;
    }

    private static byte[] cell(String cell) {
        return Samples.withSheet("<worksheet><sheetData><row>" + cell + "</row></sheetData></worksheet>");
    }

    private static byte[] zip(String... names) {
        Map<String, byte[]> parts = new java.util.LinkedHashMap<>();
        for (String name : names) {
            parts.put(name, NOTHING);
        }
        return Samples.zip(parts);
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
