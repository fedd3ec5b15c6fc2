package fr.coulisses.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a person sees in a file is what is read, in each of its formats.
class SpreadsheetFileTest {

    /// New with shared texts, new with texts in the cells, old.
    static Stream<Workbook> workbooks() {
        return Stream.of(new XSSFWorkbook(), new SXSSFWorkbook(), new HSSFWorkbook());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void keepsNumbersExactAndShowsThemAsTheyAreFormatted(Workbook book) {
        Row row = book.createSheet("Budget").createRow(0);
        number(row, 0, 0.1, "General");
        number(row, 1, 1234.5, "#,##0.00\\ \"€\"");
        number(row, 2, 0.055, "0.0%");
        number(row, 3, 604, "0000");
        number(row, 4, 0.1 + 0.2, "0.00");
        number(row, 5, 123456789012.45, "General");
        number(row, 6, -12, "#,##0_ ;[Red]\\-#,##0\\ ");
        number(row, 7, 5.5, "0.0##\\ \"%\"");
        List<SheetCell> cells = read(book).rows().getFirst().cells();
        assertThat(cells)
                .containsExactly(
                        numbered("0,1", "0.1"),
                        numbered("1\u202f234,50 €", "1234.5"),
                        numbered("5,5%", "0.055"),
                        numbered("0604", "604"),
                        numbered("0,30", "0.3"),
                        numbered("123456789012,45", "123456789012.45"),
                        numbered("-12", "-12"),
                        numbered("5,5 %", "5.5"));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void readsDaysHoursWordsTruthsAndErrors(Workbook book) {
        Row row = book.createSheet("Budget").createRow(0);
        Cell day = number(row, 0, 0, "d/m/yy");
        day.setCellValue(LocalDate.of(2026, 11, 24));
        Cell moment = number(row, 1, 0, "yyyy-mm-dd hh:mm");
        moment.setCellValue(LocalDateTime.of(2026, 11, 24, 20, 30));
        number(row, 2, 0.75, "hh:mm");
        number(row, 3, 1.5, "[h]:mm");
        row.createCell(4).setCellValue("  Régie \u2013 lumière");
        row.createCell(5).setCellValue(true);
        row.createCell(6).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
        assertThat(read(book).rows().getFirst().cells())
                .containsExactly(
                        new SheetCell.Day("24/11/2026", LocalDate.of(2026, 11, 24)),
                        new SheetCell.Day("24/11/2026 20:30", LocalDate.of(2026, 11, 24)),
                        new SheetCell.Text("18:00"),
                        new SheetCell.Text("36:00"),
                        new SheetCell.Text("  Régie \u2013 lumière"),
                        new SheetCell.Text("VRAI"),
                        new SheetCell.Text("#DIV/0!"));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void takesTheResultOfAFormula(Workbook book) {
        if (book instanceof SXSSFWorkbook) {
            // What is written as a stream is not computed: see the next test.
            return;
        }
        Row row = book.createSheet("Budget").createRow(0);
        row.createCell(0).setCellValue(700);
        row.createCell(1).setCellFormula("A1*2");
        row.createCell(2).setCellFormula("\"Total \"&A1");
        row.createCell(3).setCellFormula("A1>0");
        row.createCell(4).setCellFormula("A1/0");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(read(book).rows().getFirst().cells())
                .containsExactly(
                        numbered("700", "700"),
                        numbered("1400", "1400"),
                        new SheetCell.Text("Total 700"),
                        new SheetCell.Text("VRAI"),
                        new SheetCell.Text("#DIV/0!"));
    }

    @Test
    void saysWhichFormulaWasNeverComputed() {
        byte[] file = Samples.withSheet(
                "<worksheet><sheetData><row><c><v>1</v></c><c><f>SUM(A1)</f></c></row>" + "</sheetData></worksheet>");
        assertThat(read(file).rows().getFirst().cells())
                .containsExactly(numbered("1", "1"), new SheetCell.Uncomputed("=SUM(A1)"));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void marksWhatAMergedCellCoversAndLeavesOutWhatIsBlank(Workbook book) {
        Sheet sheet = book.createSheet("Budget");
        Row title = sheet.createRow(0);
        title.createCell(0).setCellValue("BUDGET");
        title.createCell(1);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        sheet.addMergedRegion(new CellRangeAddress(4, 5, 1, 1));
        Row line = sheet.createRow(4);
        line.createCell(0).setCellValue("Affiches");
        line.createCell(1).setCellValue(700);
        line.createCell(2).setCellValue("   ");
        Row next = sheet.createRow(5);
        next.createCell(0).setCellValue("Tracts");
        SheetTable table = read(book);
        assertThat(table.rows())
                .containsExactly(
                        new SheetRow(1, List.of(new SheetCell.Text("BUDGET"), SheetCell.MERGED)),
                        new SheetRow(5, List.of(new SheetCell.Text("Affiches"), numbered("700", "700"))),
                        new SheetRow(6, List.of(new SheetCell.Text("Tracts"), SheetCell.MERGED)));
        assertThat(table.rows().getLast().cell(7)).isEqualTo(SheetCell.BLANK);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void keepsTheOrderOfTheTabsAndSaysWhichAreHidden(Workbook book) {
        book.createSheet("Dépenses").createRow(0).createCell(0).setCellValue("un");
        book.createSheet("Brouillon").createRow(0).createCell(0).setCellValue("deux");
        book.createSheet("Vide");
        book.setSheetHidden(1, true);
        Spreadsheet spreadsheet = SpreadsheetFile.read("budget", Samples.bytes(book));
        assertThat(spreadsheet.sheets())
                .extracting(
                        SheetTable::name,
                        SheetTable::hidden,
                        sheet -> sheet.rows().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Dépenses", false, 1),
                        org.assertj.core.groups.Tuple.tuple("Brouillon", true, 1),
                        org.assertj.core.groups.Tuple.tuple("Vide", false, 0));
    }

    @Test
    void readsTheStrictDialect() {
        byte[] usual = Samples.xlsx(book -> {
            Row row = book.createSheet("Budget").createRow(2);
            row.createCell(0).setCellValue("Affiches");
            number(row, 1, 700, "#,##0");
        });
        Map<String, byte[]> strict = new HashMap<>();
        Samples.parts(usual)
                .forEach((name, part) -> strict.put(
                        name,
                        new String(part, StandardCharsets.UTF_8)
                                .replace(
                                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                                .replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(read(Samples.zip(strict))).isEqualTo(read(usual));
    }

    @Test
    void readsWhatIsInTheFileAndNotWhatItsNameSays() {
        byte[] xlsx = Samples.xlsx(
                book -> book.createSheet("B").createRow(0).createCell(0).setCellValue(1));
        assertThat(SpreadsheetFile.read("budget.csv", xlsx).sheets().getFirst().name())
                .isEqualTo("B");
        assertThat(SpreadsheetFile.read("C:\\budget 2027.xlsx", "a;b\nc;d\n".getBytes(StandardCharsets.UTF_8))
                        .sheets()
                        .getFirst()
                        .name())
                .isEqualTo("budget 2027");
    }

    static Stream<byte[]> texts() {
        return Stream.of(
                "poste;montant\n\n\"Tête d’affiche\";\"1 200,00 €\"\n".getBytes(StandardCharsets.UTF_8),
                "\ufeffposte,montant\r\n\r\nTête d’affiche,\"1 200,00 €\"\r\n".getBytes(StandardCharsets.UTF_8),
                "poste\tmontant\r\n\r\nTête d’affiche\t1 200,00 €\r\n".getBytes(Charset.forName("windows-1252")),
                "\ufeffposte\tmontant\r\n\r\nTête d’affiche\t1 200,00 €\r\n".getBytes(StandardCharsets.UTF_16LE),
                "sep=|\r\nposte|montant\r\n\r\nTête d’affiche|1 200,00 €".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsTablesThatAreWrittenAsText(byte[] text) {
        assertThat(read(text).rows())
                .containsExactly(
                        new SheetRow(1, List.of(new SheetCell.Text("poste"), new SheetCell.Text("montant"))),
                        new SheetRow(
                                3, List.of(new SheetCell.Text("Tête d’affiche"), new SheetCell.Text("1 200,00 €"))));
    }

    private static Cell number(Row row, int column, double value, String format) {
        Workbook book = row.getSheet().getWorkbook();
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
        return cell;
    }

    private static SheetCell numbered(String text, String number) {
        return new SheetCell.Number(text, new BigDecimal(number));
    }

    private static SheetTable read(Workbook book) {
        return read(Samples.bytes(book));
    }

    private static SheetTable read(byte[] file) {
        return SpreadsheetFile.read("budget.xlsx", file).sheets().getFirst();
    }
}
