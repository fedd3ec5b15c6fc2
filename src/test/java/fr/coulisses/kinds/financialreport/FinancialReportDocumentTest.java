package fr.coulisses.kinds.financialreport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.budget.Section;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FinancialReportDocumentTest {

    private static final Wording FRENCH =
            new Wording(new Labels(), Locale.FRENCH, ProjectSheet.titled("Les Nuits du Canal"));

    private static Document document(FinancialReports report) {
        return new FinancialReportDocument(report.made(), FRENCH).document();
    }

    private static String text(FinancialReports report) {
        return HtmlWriter.article(document(report)).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void hasTheThreePartsOfTheForm() {
        assertThat(document(FinancialReports.begun()).blocks().stream()
                        .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                        .map(block -> ((Block.Heading) block).text().substring(0, 2)))
                .containsExactly("1.", "2.", "3.");
    }

    @Test
    void comparesPlanAndActualPostByPost() {
        String text = text(FinancialReports.begun()
                .post(Section.EXPENSE, "613", "3000", "3900")
                .post(Section.INCOME, "74", "3000", "3900"));
        assertThat(text).contains("60 – ", "68 – ", "70 – ", "79 – ", "613 Locations", "130 %", "À expliquer.");
    }

    @Test
    void saysHowManyDaysAreLeftAndHowManyPassed() {
        LocalDate end = LocalDate.of(2026, 8, 31);
        assertThat(text(FinancialReports.begun().due(end, FinancialReports.TODAY.plusDays(90))))
                .contains("90 jours à compter du 30/11/2026");
        assertThat(text(FinancialReports.begun().due(end, FinancialReports.TODAY.plusDays(1))))
                .contains("soit 1 jour à compter");
        assertThat(text(FinancialReports.begun().due(end, FinancialReports.TODAY.minusDays(2))))
                .contains("dépassée depuis 2 jours");
    }

    @Test
    void leavesRoomForTheSignature() {
        assertThat(text(FinancialReports.begun())).contains("Je soussigné·e, ……", "Fait à ……", "Signature :");
        assertThat(text(FinancialReports.begun().signed("Inès Morel", "Rivemont", FinancialReports.TODAY)))
                .contains("Je soussigné·e, Inès Morel", "Fait à Rivemont, le 30/11/2026.");
    }
}
