package fr.coulisses.kinds.rightstable;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.LibreOffice;
import fr.coulisses.artefact.export.DocumentFile;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.artefact.export.XlsxWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody reads who opens the table on paper or in a spreadsheet.
class RightsTableFilesTest {

    static Stream<RightsTable> tables() {
        return Stream.of(Tables.sample(), RightsTable.empty());
    }

    @Test
    void tellsOfTheWorksTheirAgreementsAndTheirCredits() {
        String html =
                HtmlWriter.article(new RightsTableDocument(Tables.sample(), Tables.wording(Locale.FRENCH)).document());
        assertThat(html)
                .contains("5 œuvres utilisées, dont 4 en règle")
                .contains("Contrat général de représentation 2027-R-0412")
                .contains("contrat sacem.pdf")
                .contains("Étienne Marchal, dernier auteur, est mort en 1934")
                .contains("libre à partir du 01/01/2005")
                .contains("© Maud Ferrand, 2027")
                .contains("27/04/2027")
                .contains("914,44")
                .contains("Lina A.");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isPrintedWithItsMention(RightsTable table) throws IOException {
        byte[] pdf = DocumentFile.write(
                new RightsTableDocument(table, Tables.wording(Locale.FRENCH)).document(), FileKind.PDF);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Tableau des œuvres et des autorisations", "Projet pédagogique fictif", "Crédits");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void checksItselfOnTheControlSheet(String language) throws IOException {
        try (XSSFWorkbook book = open(Tables.sample(), Locale.of(language))) {
            Sheet control = book.getSheetAt(book.getNumberOfSheets() - 1);
            assertThat(control.getSheetName()).isEqualTo(language.equals("fr") ? "Contrôle" : "Control");
            assertThat(text(control, 5, 3)).isEqualTo("OK");
            assertThat(text(control, 5, 1)).isEqualTo("914.44");
            assertThat(text(control, 5, 2)).isEqualTo("914.44");
            // The translation and the adaptation that the publisher still has to allow.
            assertThat(text(control, 7, 1)).isEqualTo("2.0");
            assertThat(text(control, 2, 0)).startsWith(language.equals("fr") ? "Écart" : "Gap");
            assertThat(book.getName("Controle")).isNotNull();
        }
    }

    /// Every formula shows what a spreadsheet program makes of it anew.
    @ParameterizedTest
    @MethodSource("tables")
    void showsWhatItsFormulasComeTo(RightsTable table) throws IOException {
        try (XSSFWorkbook book = open(table, Locale.ENGLISH)) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            String shown = shown(cell);
                            evaluator.evaluateFormulaCell(cell);
                            assertThat(shown(cell))
                                    .as(sheet.getSheetName() + " " + cell.getAddress() + " " + cell.getCellFormula())
                                    .isEqualTo(shown);
                        }
                    }
                }
            }
        }
    }

    @Test
    void storesWhatLibreOfficeComputes(@TempDir Path folder) throws IOException, InterruptedException {
        byte[] written = written(Tables.sample(), Locale.FRENCH);
        LibreOffice office = new LibreOffice(folder);
        try (XSSFWorkbook stored = open(written);
                XSSFWorkbook computed = open(office.recalculated(LibreOffice.withoutResults(written)))) {
            assertThat(results(computed, stored)).isEqualTo(results(stored, stored));
            assertThat(results(stored, stored)).hasSizeGreaterThan(12);
        }
    }

    /// What stands in the cells that are formulas in the file as it was written.
    private static Map<String, String> results(XSSFWorkbook book, XSSFWorkbook stored) {
        Map<String, String> results = new TreeMap<>();
        for (Sheet sheet : stored) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        Cell there = book.getSheet(sheet.getSheetName())
                                .getRow(row.getRowNum())
                                .getCell(cell.getColumnIndex());
                        results.put(sheet.getSheetName() + "!" + cell.getAddress(), shown(there));
                    }
                }
            }
        }
        return results;
    }

    private static String shown(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.STRING
                ? cell.getStringCellValue()
                : String.valueOf(cell.getNumericCellValue());
    }

    private static String text(Sheet sheet, int row, int column) {
        Cell cell = sheet.getRow(row).getCell(column);
        return switch (cell.getCellType()) {
            case FORMULA -> shown(cell);
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            default -> cell.getStringCellValue();
        };
    }

    private static XSSFWorkbook open(RightsTable table, Locale language) throws IOException {
        return open(written(table, language));
    }

    private static XSSFWorkbook open(byte[] xlsx) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    }

    private static byte[] written(RightsTable table, Locale language) {
        return XlsxWriter.write(new RightsTableWorkbook(table, Tables.wording(language)).workbook());
    }
}
