package fr.coulisses.kinds.evaluationplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.LibreOffice;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationPlanWorkbookTest {

    @Test
    void storesWhatLibreOfficeComputes(@TempDir Path folder) throws IOException, InterruptedException {
        byte[] written = written(Locale.FRENCH);
        LibreOffice office = new LibreOffice(folder);
        try (XSSFWorkbook stored = open(written);
                XSSFWorkbook computed = open(office.recalculated(LibreOffice.withoutResults(written)))) {
            assertThat(results(computed, stored)).isEqualTo(results(stored, stored));
            assertThat(results(stored, stored)).hasSizeGreaterThan(8 * 8);
        }
    }

    @Test
    void movesTheDeviationWithTheLastValue() throws IOException {
        try (XSSFWorkbook book = open(written(Locale.ENGLISH))) {
            Row entries = book.getSheet("Deviations").getRow(1);
            entries.getCell(7).removeFormula();
            entries.getCell(7).setCellValue(880);
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(entries.getCell(9)).getNumberValue()).isEqualTo(-320);
            assertThat(evaluator.evaluate(entries.getCell(10)).getNumberValue()).isEqualTo(-26.7);
            assertThat(evaluator.evaluate(entries.getCell(11)).getStringValue()).isEqualTo("Alert threshold crossed");
            book.getSheet("Indicators").getRow(1).getCell(5).setCellValue(850);
            evaluator.clearAllCachedResultValues();
            assertThat(evaluator.evaluate(entries.getCell(11)).getStringValue()).isEqualTo("Target not reached");
        }
    }

    @Test
    void writesDaysThatSort() throws IOException {
        try (XSSFWorkbook book = open(written(Locale.FRENCH))) {
            Cell due = book.getSheet("Livrables").getRow(1).getCell(3);
            assertThat(due.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 12, 1));
            Cell last = book.getSheet("Écarts").getRow(1).getCell(8);
            assertThat(last.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2027, 6, 7));
        }
    }

    private static byte[] written(Locale language) {
        Wording wording = new Wording(new Labels(), language, ProjectSheet.titled("Nuits de la halle"));
        return XlsxWriter.write(new EvaluationPlanWorkbook(Plans.sample(), wording).workbook());
    }

    private static XSSFWorkbook open(byte[] written) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written));
    }

    /// What stands in the cells that are formulas in a book.
    private static List<String> results(XSSFWorkbook book, XSSFWorkbook formulas) {
        List<String> results = new ArrayList<>();
        formulas.forEach(sheet -> sheet.forEach(row -> row.forEach(formula -> {
            if (formula.getCellType() == CellType.FORMULA) {
                Cell cell = book.getSheet(sheet.getSheetName())
                        .getRow(formula.getRowIndex())
                        .getCell(formula.getColumnIndex());
                results.add(sheet.getSheetName() + " " + cell.getAddress() + " "
                        + (cell.getCachedFormulaResultType() == CellType.NUMERIC
                                ? Math.round(cell.getNumericCellValue() * 1e6)
                                : cell.getStringCellValue()));
            }
        })));
        return results;
    }
}
