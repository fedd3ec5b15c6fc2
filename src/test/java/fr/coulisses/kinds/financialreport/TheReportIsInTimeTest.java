package fr.coulisses.kinds.financialreport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.funding.FundingType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TheReportIsInTimeTest {

    private static final LocalDate END = LocalDate.of(2026, 5, 31);

    private final TheReportIsInTime check = new TheReportIsInTime();

    @Test
    void acceptsTheLastDay() {
        assertThat(FinancialReports.begun().due(END, FinancialReports.TODAY).findings(check))
                .isEmpty();
    }

    @Test
    void warnsOfTheDayAfter() {
        assertThat(FinancialReports.begun()
                        .due(END, FinancialReports.TODAY.minusDays(1))
                        .findings(check))
                .extracting(Finding::message)
                .containsExactly("finding.R-C2.2-06.reportLate");
    }

    @Test
    void wantsToKnowWhenTheYearEnds() {
        assertThat(FinancialReports.begun().due(null, null).findings(check))
                .extracting(Finding::message)
                .containsExactly("finding.R-C2.2-06.unknown");
    }

    @Test
    void asksNothingOfAPatron() {
        assertThat(FinancialReports.begun()
                        .of(FundingType.CORPORATE_PATRONAGE)
                        .due(null, null)
                        .findings(check))
                .isEmpty();
    }
}
