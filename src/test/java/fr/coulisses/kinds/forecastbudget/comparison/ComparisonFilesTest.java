package fr.coulisses.kinds.forecastbudget.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Scenario;
import fr.coulisses.budget.Section;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// A comparison as it leaves Coulisses.
class ComparisonFilesTest {

    private static final Wording FRENCH =
            new Wording(new Labels(), Locale.FRENCH, ProjectSheet.titled("Nuits de la halle"));
    private static final UUID KEPT = UUID.randomUUID();
    private static final BudgetComparison COMPARISON = BudgetComparison.of(
            List.of(line(KEPT, "Cession", "1", "100"), line(UUID.randomUUID(), "Affiches", "10", "2.50")),
            List.of(line(KEPT, "Cession", "2", "100"), line(UUID.randomUUID(), "=1+1", "1", "7")));
    private static final ComparedSides SIDES =
            new ComparedSides(new BudgetSide.Current(), new BudgetSide.Sold(Scenario.PRUDENT), false);

    @Test
    void writesOneRowForEachLineWithItsFormulas() throws IOException {
        try (XSSFWorkbook book = workbook()) {
            Sheet lines = book.getSheetAt(0);
            assertThat(lines.getSheetName()).isEqualTo("Comparaison");
            assertThat(lines.getLastRowNum()).isEqualTo(5);
            assertThat(lines.getRow(3).getCell(0).getStringCellValue()).isEqualTo("≠ Modifiée");
            assertThat(lines.getRow(3).getCell(6).getNumericCellValue()).isEqualTo(100);
            assertThat(lines.getRow(3).getCell(9).getNumericCellValue()).isEqualTo(200);
            assertThat(lines.getRow(3).getCell(10).getCellFormula()).isEqualTo("ROUND(J4-G4,2)");
            assertThat(lines.getRow(3).getCell(11).getStringCellValue()).isEqualTo("Quantité\u00a0: 1 → 2");
            assertThat(lines.getRow(4).getCell(0).getStringCellValue()).isEqualTo("− Supprimée");
        }
    }

    @Test
    void storesWhatItsFormulasCompute() throws IOException {
        try (XSSFWorkbook book = workbook()) {
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    double stored = cell.getNumericCellValue();
                    assertThat(evaluator.evaluate(cell).getNumberValue())
                            .as(sheet.getSheetName() + " " + cell.getAddress())
                            .isEqualTo(stored);
                }
            })));
        }
    }

    @Test
    void keepsTextAsText() throws IOException {
        try (XSSFWorkbook book = workbook()) {
            Cell label = book.getSheetAt(0).getRow(5).getCell(3);
            assertThat(label.getCellType()).isEqualTo(CellType.STRING);
            assertThat(label.getStringCellValue()).isEqualTo("=1+1");
        }
        assertThat(csv()).contains(",'=1+1,");
    }

    @Test
    void writesTheSameAsCsv() {
        assertThat(csv().lines())
                .containsExactly(
                        "\ufeffchangement,section,compte,libelle,quantite_avant,prix_unitaire_avant,montant_avant,"
                                + "quantite_apres,prix_unitaire_apres,montant_apres,difference,cases_changees",
                        "Modifiée,charges,604,Cession,1,100,100.00,2,100,200.00,100.00,Quantité\u00a0: 1 → 2",
                        "Supprimée,charges,604,Affiches,10,2.5,25.00,,,,-25.00,",
                        "Ajoutée,charges,604,'=1+1,,,,1,7,7.00,7.00,");
    }

    private static String csv() {
        return new String(ComparisonCsv.write(COMPARISON, new ComparedWords(FRENCH)), StandardCharsets.UTF_8);
    }

    private static XSSFWorkbook workbook() throws IOException {
        byte[] file = XlsxWriter.write(new ComparisonWorkbook(COMPARISON, SIDES, FRENCH).workbook());
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static BudgetLine line(UUID id, String label, String quantity, String price) {
        return new BudgetLine(
                id,
                Entry.of(
                        Section.EXPENSE,
                        "604",
                        Heading.ARTISTIC,
                        label,
                        new BigDecimal(quantity),
                        "unité",
                        new BigDecimal(price)));
    }
}
