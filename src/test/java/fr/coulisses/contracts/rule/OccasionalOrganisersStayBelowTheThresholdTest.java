package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractState;
import java.util.List;
import org.junit.jupiter.api.Test;

/// R-C2.4-04: six performances a year; a notice at six, too many from seven.
class OccasionalOrganisersStayBelowTheThresholdTest {

    @Test
    void acceptsFewPerformances() {
        assertThat(rule().elsewhere(2027, 4).says(cession())).isEmpty();
    }

    @Test
    void saysWhenTheThresholdIsReached() {
        assertThat(rule().elsewhere(2027, 5).says(cession())).singleElement().satisfies(finding -> {
            assertThat(finding.message()).endsWith(".at");
            assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
        });
    }

    @Test
    void refusesOneMore() {
        assertThat(rule().elsewhere(2027, 6).says(cession())).singleElement().satisfies(finding -> {
            assertThat(finding.message()).endsWith(".above");
            assertThat(finding.arguments()).containsExactly("Horizon Culture", "7", "6");
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
        });
    }

    @Test
    void countsOtherContractsAndWhatTheOrganiserDoesBeside() {
        Contract more = with(cession(), "parties/1/otherPerformances", "5");
        assertThat(rule().names(more)).containsExactly("at");
        Contract other = with(with(cession(), "title", "\"Autre soir\""), "dates/sessions/0/day", "\"2027-05-02\"");
        assertThat(rule().beside(other, ContractState.DRAFT).names(more)).containsExactly("above");
        assertThat(rule().beside(other, ContractState.CANCELLED).names(more)).containsExactly("at");
    }

    @Test
    void countsAPerformanceOnceForWhichSeveralContractsWereMade() {
        assertThat(Performances.in(2027, List.of(Ruling.engagement(), Ruling.engagement(), cession())))
                .isEqualTo(2);
        assertThat(Performances.in(2026, List.of(cession()))).isZero();
    }

    @Test
    void isAboutOrganisersWithoutReceipt() {
        Contract declared = with(with(cession(), "parties/1/exemption", "null"), "parties/1/receipt", "\"L-D-26-1\"");
        assertThat(rule().elsewhere(2027, 20).says(declared)).isEmpty();
    }

    @Test
    void neverBlocksOnAFigureToBeVerified() {
        assertThat(rule().elsewhere(2027, 3).with("P-ESV-SEUIL", "3").names(cession()))
                .containsExactly("above");
    }

    private static Ruling rule() {
        return new Ruling(new OccasionalOrganisersStayBelowTheThreshold());
    }
}
