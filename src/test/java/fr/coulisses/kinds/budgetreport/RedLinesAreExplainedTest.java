package fr.coulisses.kinds.budgetreport;

import static fr.coulisses.kinds.budgetreport.Reports.findings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class RedLinesAreExplainedTest {

    private final RedLinesAreExplained check = new RedLinesAreExplained();

    @Test
    void acceptsTenPercentWithoutAWord() {
        assertThat(findings(check, Reports.of(Reports.line("0", "1100.00", ""))))
                .isEmpty();
    }

    @Test
    void refusesMoreThanTenPercentWithoutAWord() {
        assertThat(findings(check, Reports.of(Reports.line("0", "1101.00", ""))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.BLOCKING));
    }

    @Test
    void refusesMoreThanTenPercentBelowToo() {
        assertThat(findings(check, Reports.of(Reports.line("0", "899.00", "")))).hasSize(1);
    }

    @Test
    void takesTheThresholdOfTheTeam() {
        assertThat(findings(check, Reports.alertedAbove("15", Reports.line("0", "1150.00", ""))))
                .isEmpty();
        assertThat(findings(check, Reports.alertedAbove("15", Reports.line("0", "1151.00", ""))))
                .hasSize(1);
    }

    @Test
    void acceptsWhatIsExplained() {
        assertThat(findings(check, Reports.of(Reports.line("0", "2000.00", "Décidé le 19 octobre."))))
                .isEmpty();
    }
}
