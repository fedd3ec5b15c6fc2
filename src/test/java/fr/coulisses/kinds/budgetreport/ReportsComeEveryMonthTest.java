package fr.coulisses.kinds.budgetreport;

import static fr.coulisses.kinds.budgetreport.Reports.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportsComeEveryMonthTest {

    private final ReportsComeEveryMonth check = new ReportsComeEveryMonth();

    @Test
    void acceptsADateInEveryMonthAcrossTheYear() {
        assertThat(findings(check, Reports.on("2026-11-30", "2026-12-01", "2027-01-31")))
                .isEmpty();
    }

    @Test
    void namesEveryMonthWithout() {
        assertThat(findings(check, Reports.on("2026-08-31", "2026-11-01"))).hasSize(2);
    }

    @Test
    void asksNothingOfTheFirstReport() {
        assertThat(findings(check, Reports.on("2026-08-31"))).isEmpty();
        assertThat(findings(check, BudgetReport.EMPTY)).isEmpty();
    }
}
