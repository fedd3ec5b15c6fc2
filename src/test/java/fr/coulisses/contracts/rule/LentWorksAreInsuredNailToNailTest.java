package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.of;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-15.
class LentWorksAreInsuredNailToNailTest {

    private static final Contract LOAN = of("""
            {"type": "LOAN_OF_WORKS", "showing": {"nailToNail": true, "reports": ["DEPARTURE", "ARRIVAL", "END", "RETURN"],
              "works": [{"id": "w1", "title": "Le Fleuve", "value": 1200.00}]}}""");

    @Test
    void acceptsALoanThatIsCaredFor() {
        assertThat(rule().says(LOAN)).isEmpty();
    }

    @Test
    void warnsWithoutInsuranceValueOrWorks() {
        assertThat(rule().names(with(LOAN, "showing/nailToNail", "false"))).containsExactly("insurance");
        assertThat(rule().names(with(LOAN, "showing/works/0/value", "0"))).containsExactly("value");
        assertThat(rule().says(with(LOAN, "showing/works/0/value", "0.01"))).isEmpty();
        assertThat(rule().names(with(LOAN, "showing/works", "[]"))).containsExactly("works");
    }

    @Test
    void wantsAReportAtEachChangeOfHands() {
        assertThat(rule().names(with(LOAN, "showing/reports", "[\"DEPARTURE\", \"ARRIVAL\", \"END\"]")))
                .containsExactly("reports");
    }

    private static Ruling rule() {
        return new Ruling(new LentWorksAreInsuredNailToNail());
    }
}
