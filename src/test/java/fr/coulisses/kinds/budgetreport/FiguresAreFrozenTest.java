package fr.coulisses.kinds.budgetreport;

import static fr.coulisses.kinds.budgetreport.Reports.findings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class FiguresAreFrozenTest {

    private final FiguresAreFrozen check = new FiguresAreFrozen();

    @Test
    void acceptsAReportOnAReportingDate() {
        assertThat(findings(check, Reports.on("2026-10-31"))).isEmpty();
    }

    @Test
    void refusesAReportOnNothing() {
        assertThat(findings(check, BudgetReport.EMPTY)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
            assertThat(finding.place()).isEqualTo("figures");
        });
    }
}
