package fr.coulisses.kinds.financialreport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import org.junit.jupiter.api.Test;

class EveryPartIsWrittenTest {

    private final EveryPartIsWritten check = new EveryPartIsWritten();

    @Test
    void wantsTheQualitativePartAndTheRuleOfSharing() {
        assertThat(FinancialReports.begun().findings(check)).hasSize(5);
        assertThat(FinancialReports.begun()
                        .saying(new ReportWords("a", "b", "c", "d", "", "", ""))
                        .findings(check))
                .extracting(Finding::place)
                .containsExactly("words/sharing");
    }

    @Test
    void acceptsThemWithoutAGeneralExplanation() {
        assertThat(FinancialReports.begun()
                        .saying(new ReportWords("a", "b", "c", "d", "e", "", ""))
                        .findings(check))
                .isEmpty();
    }
}
