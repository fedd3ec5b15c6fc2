package fr.coulisses.kinds.forecastbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.LibreOffice;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetCsv;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.BudgetWords;
import fr.coulisses.budget.CellEdit;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.ImportProposals;
import fr.coulisses.budget.Proposal;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import fr.coulisses.spreadsheet.SpreadsheetFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What Coulisses exported says the same when it comes back, and what was changed meanwhile is found cell by cell.
class OwnFileComesBackTest {

    private static final Labels LABELS = new Labels();
    private static final BudgetWords WORDS = new BudgetWords(LABELS);

    @ParameterizedTest
    @CsvSource({
        "budget-concert.csv, fr",
        "budget-concert.csv, en",
        "budget-exposition.csv, fr",
        "budget-exposition.csv, en"
    })
    void proposesNothingForTheWorkbookAsItWasExported(String file, Locale language) {
        List<BudgetLine> lines = worked(file);
        proposesNothing(lines, compared("budget.xlsx", workbook(lines, language), lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget-concert.csv", "budget-exposition.csv"})
    void proposesNothingForTheCsvAsItWasExported(String file) {
        List<BudgetLine> lines = worked(file);
        proposesNothing(lines, compared("budget.csv", csv(lines), lines));
    }

    @Test
    void proposesNothingAfterLibreOfficeSavedIt(@TempDir Path folder) throws Exception {
        List<BudgetLine> lines = worked("budget-concert.csv");
        LibreOffice office = new LibreOffice(folder);
        byte[] ods = office.converted(workbook(lines, Locale.FRENCH), "xlsx", "ods");
        byte[] back = office.converted(ods, "ods", "xlsx");
        proposesNothing(lines, compared("budget.xlsx", back, lines));
    }

    @Test
    void findsWhatWasChangedAddedAndDeletedInTheWorkbook() throws IOException {
        List<BudgetLine> lines = worked("budget-concert.csv");
        byte[] changed = edited(workbook(lines, Locale.FRENCH), sheet -> {
            sheet.getRow(1).getCell(8).setCellValue(10);
            sheet.getRow(2).getCell(2).setCellValue("Production");
            Row added = sheet.createRow(lines.size() + 1);
            added.createCell(0).setCellValue("Produits");
            added.createCell(1).setCellValue(7541);
            added.createCell(2).setCellValue("Mécénat");
            added.createCell(3).setCellValue("Cagnotte");
            added.createCell(4).setCellValue(1);
            added.createCell(6).setCellValue(250.5);
            sheet.removeRow(sheet.getRow(4));
        });
        ImportProposals found = compared("budget.xlsx", changed, lines);
        assertThat(found.problems()).isEmpty();
        assertThat(found.unchanged()).isEqualTo(lines.size() - 3);
        assertThat(edits(found))
                .extracting(CellEdit::line, CellEdit::column, CellEdit::expected, CellEdit::typed)
                .containsExactly(
                        tuple(lines.get(0).id(), Column.VAT_RATE, "5.5", "10"),
                        tuple(lines.get(1).id(), Column.HEADING, "ARTISTIQUE", "PRODUCTION"));
        assertThat(found.proposals()).contains(new Proposal.Missing(lines.get(3)));
        assertThat(found.proposals())
                .filteredOn(proposal -> proposal instanceof Proposal.Added)
                .singleElement()
                .satisfies(proposal -> assertThat(((Proposal.Added) proposal).entry())
                        .extracting(
                                entry -> entry.account(),
                                entry -> entry.amount().euros().toPlainString())
                        .containsExactly("7541", "250.50"));
    }

    @Test
    void knowsALineByItsIdentityWhateverItIsCalledNow() {
        List<BudgetLine> lines = worked("budget-concert.csv");
        String file = "id,Label,Unit price\n" + lines.getFirst().id() + ",Another name,4431\n"
                + lines.get(1).id() + "," + '"' + lines.get(1).entry().label() + "\",2743.0\n";
        ImportProposals found = compared("some.csv", file.getBytes(StandardCharsets.UTF_8), lines);
        assertThat(edits(found))
                .extracting(CellEdit::column, CellEdit::typed)
                .containsExactly(tuple(Column.LABEL, "Another name"));
        assertThat(found.unchanged()).isEqualTo(1);
    }

    @Test
    void namesRowColumnAndRemedyOfEachBadCellOfTheWorkbook() throws IOException {
        List<BudgetLine> lines = worked("budget-concert.csv");
        byte[] bad = edited(workbook(lines, Locale.FRENCH), sheet -> {
            sheet.getRow(1).getCell(6).setCellValue(-5);
            sheet.getRow(2).getCell(4).setCellValue("beaucoup");
            sheet.getRow(3).getCell(1).setCellValue("999");
            sheet.getRow(4).getCell(3).setCellValue("x".repeat(161));
            sheet.getRow(5).getCell(6).setCellValue(20_000_000);
            sheet.getRow(6).getCell(7).setCellFormula(null);
            sheet.getRow(6).getCell(7).setCellValue(1);
        });
        ImportProposals found = compared("budget.xlsx", bad, lines);
        assertThat(found.problems())
                .extracting(
                        problem -> problem.row(),
                        problem -> problem.column(),
                        problem -> problem.refusal().label())
                .contains(
                        tuple(2, "Prix unitaire", "budget.refused.negative"),
                        tuple(3, "Quantité", "budget.refused.number"),
                        tuple(4, "Compte", "budget.refused.unknownAccount"),
                        tuple(5, "Libellé", "budget.refused.tooManyCharacters"),
                        tuple(6, "Prix unitaire", "budget.refused.absurd"),
                        tuple(7, "Montant", "budget.refused.amount"));
    }

    private static List<CellEdit> edits(ImportProposals found) {
        return found.proposals().stream()
                .filter(proposal -> proposal instanceof Proposal.Changed)
                .flatMap(proposal -> ((Proposal.Changed) proposal).edits().stream())
                .toList();
    }

    private static void proposesNothing(List<BudgetLine> lines, ImportProposals found) {
        assertThat(found.problems()).isEmpty();
        assertThat(found.proposals()).isEmpty();
        assertThat(found.unchanged()).isEqualTo(lines.size());
    }

    private static ImportProposals compared(String name, byte[] file, List<BudgetLine> lines) {
        return ImportProposals.of(SpreadsheetFile.read(name, file), lines, WORDS)
                .orElseThrow();
    }

    private static byte[] workbook(List<BudgetLine> lines, Locale language) {
        ForecastBudget budget = new ForecastBudget("", Basis.TTC, TicketPlan.USUAL, lines);
        Wording wording = new Wording(LABELS, language, ProjectSheet.titled("Nuits de la halle"));
        return XlsxWriter.write(new ForecastBudgetWorkbook(budget, wording).workbook());
    }

    private static byte[] csv(List<BudgetLine> lines) {
        return BudgetCsv.write(new BudgetSheet(Basis.TTC, TicketPlan.USUAL, lines, Map.of(), 0));
    }

    private static byte[] edited(byte[] workbook, Consumer<Sheet> editing) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            editing.accept(book.getSheet("Lignes"));
            book.getCreationHelper().createFormulaEvaluator().clearAllCachedResultValues();
            book.write(file);
            return file.toByteArray();
        }
    }

    private static List<BudgetLine> worked(String file) {
        try (InputStream csv = OwnFileComesBackTest.class.getResourceAsStream("/demonstration/" + file)) {
            return BudgetCsv.read(Objects.requireNonNull(csv).readAllBytes()).entries().stream()
                    .map(entry -> new BudgetLine(UUID.randomUUID(), entry))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
