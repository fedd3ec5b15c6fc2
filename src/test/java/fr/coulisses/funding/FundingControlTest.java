package fr.coulisses.funding;

import static fr.coulisses.funding.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.register.Attachments;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.register.RegisterFile;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/// The spreadsheet of requests, recomputed by a program of spreadsheets.
class FundingControlTest {

    private static final Labels LABELS = new Labels();

    private final BudgetLine region = income("Région", "5000");
    private final BudgetLine town = income("Ville", "1800");
    private final FundingRegister register = new FundingRegister(
            new DefaultListableBeanFactory().getBeanProvider(Budgets.class),
            new DefaultListableBeanFactory().getBeanProvider(Attachments.class),
            Clock.fixed(Requests.TODAY.atTime(12, 0).atZone(Formats.ZONE).toInstant(), Formats.ZONE));

    private static BudgetLine income(String label, String euros) {
        return new BudgetLine(
                UUID.randomUUID(),
                fr.coulisses.budget.Entry.of(
                        Section.INCOME, "74", Heading.GRANTS, label, BigDecimal.ONE, "forfait", new BigDecimal(euros)));
    }

    @Test
    void saysOkWhereSumsAndBudgetLinesAgree() throws IOException {
        assertThat(control(
                        List.of(),
                        request().from("Région").asked("5000").on(region).in(FundingState.FILED),
                        request()
                                .from("Ville")
                                .asked("2500")
                                .granted("1800")
                                .on(town)
                                .in(FundingState.PARTLY_GRANTED),
                        request().from("Fondation").asked("900").in(FundingState.REFUSED)))
                .contains(
                        "OK\u00a0: tout concorde |  |  | ",
                        "Somme de la colonne «\u00a0Demandé\u00a0» | 8400.0 | 8400.0 | OK",
                        "Somme de la colonne «\u00a0Accordé\u00a0» | 1800.0 | 1800.0 | OK",
                        "Région\u00a0: la demande et ses lignes du budget | 5000.0 | 5000.0 | OK",
                        "Ville\u00a0: la demande et ses lignes du budget | 1800.0 | 1800.0 | OK",
                        "Constats bloquants des contrôles\u00a0: aucun | 0.0 | 0.0 | OK");
    }

    @Test
    void countsRequestsForTheSameLinesTogether() throws IOException {
        assertThat(control(
                        List.of(),
                        request().from("Région").asked("3000").on(region).in(FundingState.FILED),
                        request().from("DRAC").asked("2000").on(region).in(FundingState.FILED)))
                .contains("Région + DRAC\u00a0: la demande et ses lignes du budget | 5000.0 | 5000.0 | OK");
    }

    @Test
    void saysByHowMuchARequestDiffersAndWhatTheRulesSay() throws IOException {
        Entry<FundingRequest, FundingState> late =
                request().from("Région").asked("5000.01").on(region).in(FundingState.FILED);
        Finding found = new Finding(
                "R-C2.2-03",
                Severity.BLOCKING,
                "filedOn",
                "finding.R-C2.2-03.late",
                List.of("02/02/2027", "01/02/2027"));
        assertThat(control(List.of(new EntryFinding(late.id(), found)), late))
                .contains(
                        "Écart\u00a0: une ligne ne concorde pas |  |  | ",
                        "Région\u00a0: la demande et ses lignes du budget | 5000.01 | 5000.0 | Écart de 0.01",
                        "Constats bloquants des contrôles\u00a0: aucun | 1.0 | 0.0 | Écart de 1",
                        "La demande est déposée le 02/02/2027, après la date limite du 01/02/2027."
                                + " | R-C2.2-03 | Bloquant | Région");
    }

    @Test
    void hasNoControlWithoutRequests() throws IOException {
        RegisterFile<FundingRequest, FundingState> file = file(List.of());
        assertThat(new FundingControl(file, register.columns(), budget(), List.of()).sheets())
                .isEmpty();
    }

    /// The rows of the control as they are recomputed; what was written into the file must be the same.
    @SafeVarargs
    private List<String> control(List<EntryFinding> findings, Entry<FundingRequest, FundingState>... requests)
            throws IOException {
        RegisterFile<FundingRequest, FundingState> file = file(List.of(requests));
        byte[] written = XlsxWriter.write(
                file.workbook(new FundingControl(file, register.columns(), budget(), findings).sheets()));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            List<String> before = rows(book);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            List<String> after = rows(book);
            assertThat(before.stream().map(row -> row.replace(',', '.')))
                    .containsExactlyElementsOf(
                            after.stream().map(row -> row.replace(',', '.')).toList());
            return after;
        }
    }

    private static List<String> rows(XSSFWorkbook book) {
        List<String> rows = new ArrayList<>();
        for (Row row : book.getSheet("Contrôle")) {
            StringBuilder text = new StringBuilder(cell(row, 0));
            for (int i = 1; i < 4; i++) {
                text.append(" | ").append(cell(row, i));
            }
            rows.add(text.toString());
        }
        return rows;
    }

    private static String cell(Row row, int index) {
        if (row.getCell(index) == null) {
            return "";
        }
        return switch (row.getCell(index).getCellType()) {
            case NUMERIC -> String.valueOf(row.getCell(index).getNumericCellValue());
            case FORMULA ->
                switch (row.getCell(index).getCachedFormulaResultType()) {
                    case NUMERIC -> String.valueOf(row.getCell(index).getNumericCellValue());
                    default -> row.getCell(index).getStringCellValue();
                };
            default -> row.getCell(index).getStringCellValue();
        };
    }

    private RegisterFile<FundingRequest, FundingState> file(List<Entry<FundingRequest, FundingState>> requests) {
        return new RegisterFile<>(
                register, requests, new Wording(LABELS, Locale.FRENCH, ProjectSheet.titled("Nuits de la halle")));
    }

    private BudgetSheet budget() {
        return new BudgetSheet(Basis.TTC, TicketPlan.USUAL, List.of(region, town), Map.of(), 0);
    }
}
