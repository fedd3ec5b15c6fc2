package fr.coulisses.kinds.evaluationplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EvaluationPlanWorkbookTest {

    static final List<Locale> LANGUAGES = Labels.LANGUAGES;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void storesWhatItsFormulasComeTo(Locale language) throws IOException {
        try (XSSFWorkbook book = book(language)) {
            List<String> stored = formulas(book);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(formulas(book)).isEqualTo(stored);
            assertThat(stored).hasSizeGreaterThan(8 * 8);
        }
    }

    @Test
    void movesTheDeviationWhenAMeasureIsAdded() throws IOException {
        try (XSSFWorkbook book = book(Locale.FRENCH)) {
            XSSFSheet measures = book.getSheet("Mesures");
            Row added = measures.createRow(measures.getLastRowNum() + 1);
            added.createCell(0).setCellValue(1);
            added.createCell(2).setCellValue(LocalDate.of(2027, 6, 8));
            added.createCell(3).setCellValue(880);
            Row entries = book.getSheet("Écarts").getRow(1);
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            evaluator.evaluateAll();
            assertThat(entries.getCell(7).getNumericCellValue()).isEqualTo(880);
            assertThat(entries.getCell(9).getNumericCellValue()).isEqualTo(-320);
            assertThat(entries.getCell(10).getNumericCellValue()).isEqualTo(-26.7);
            assertThat(entries.getCell(11).getStringCellValue()).isEqualTo("✕ Seuil d’alerte franchi");
        }
    }

    @Test
    void writesDaysThatSort() throws IOException {
        try (XSSFWorkbook book = book(Locale.FRENCH)) {
            Cell due = book.getSheet("Livrables").getRow(1).getCell(3);
            assertThat(due.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 12, 1));
            Cell last = book.getSheet("Écarts").getRow(1).getCell(8);
            assertThat(last.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2027, 6, 7));
        }
    }

    private static XSSFWorkbook book(Locale language) throws IOException {
        Wording wording = new Wording(new Labels(), language, ProjectSheet.titled("Nuits de la halle"));
        return new XSSFWorkbook(new ByteArrayInputStream(
                XlsxWriter.write(new EvaluationPlanWorkbook(Plans.sample(), wording).workbook())));
    }

    private static List<String> formulas(XSSFWorkbook book) {
        List<String> results = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                results.add(cell.getAddress() + " " + sheet.getSheetName() + " "
                        + (cell.getCachedFormulaResultType() == CellType.NUMERIC
                                ? Math.round(cell.getNumericCellValue() * 1e6)
                                : cell.getStringCellValue()));
            }
        })));
        return results;
    }
}
