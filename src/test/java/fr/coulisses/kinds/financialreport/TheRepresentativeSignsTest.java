package fr.coulisses.kinds.financialreport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import org.junit.jupiter.api.Test;

class TheRepresentativeSignsTest {

    private final TheRepresentativeSigns check = new TheRepresentativeSigns();

    @Test
    void acceptsASignatureOfToday() {
        assertThat(FinancialReports.begun()
                        .signed("Inès Morel", "Rivemont", FinancialReports.TODAY)
                        .findings(check))
                .isEmpty();
    }

    @Test
    void warnsOfASignatureOfTomorrow() {
        assertThat(FinancialReports.begun()
                        .signed("Inès Morel", "Rivemont", FinancialReports.TODAY.plusDays(1))
                        .findings(check))
                .extracting(Finding::message)
                .containsExactly("finding.K-C2.3-3.future");
    }

    @Test
    void waitsForTheEndOfTheProject() {
        assertThat(FinancialReports.begun().findingsWithEnd(check, FinancialReports.TODAY))
                .isEmpty();
        assertThat(FinancialReports.begun().findingsWithEnd(check, FinancialReports.TODAY.minusDays(1)))
                .hasSize(2);
    }

    @Test
    void wantsANameAPlaceAndADay() {
        assertThat(FinancialReports.begun().findings(check))
                .extracting(Finding::place)
                .containsExactly("signatory", "signedOn");
        assertThat(FinancialReports.begun()
                        .signed("Inès Morel", "", FinancialReports.TODAY)
                        .findings(check))
                .extracting(Finding::place)
                .containsExactly("signedAt");
    }
}
