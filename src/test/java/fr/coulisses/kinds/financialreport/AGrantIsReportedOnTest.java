package fr.coulisses.kinds.financialreport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingState;
import org.junit.jupiter.api.Test;

class AGrantIsReportedOnTest {

    private final AGrantIsReportedOn check = new AGrantIsReportedOn();

    @Test
    void acceptsAGrant() {
        assertThat(FinancialReports.begun().in(FundingState.GRANTED).findings(check))
                .isEmpty();
    }

    @Test
    void warnsOfARequestThatWaits() {
        assertThat(FinancialReports.begun().in(FundingState.UNDER_REVIEW).findings(check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void refusesAReportOnNothing() {
        assertThat(FinancialReports.findings(check, FinancialReport.EMPTY))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.BLOCKING));
    }
}
