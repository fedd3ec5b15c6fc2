package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-27.
class OccasionalEmployersUseTheGusoTest {

    @Test
    void acceptsTheGusoOfAnOccasionalEmployer() {
        assertThat(rule().says(Ruling.engagement())).isEmpty();
    }

    @Test
    void refusesAnotherRoute() {
        assertThat(rule().names(routed("\"PAYROLL\""))).containsExactly("guso");
        assertThat(rule().names(routed("null"))).containsExactly("none");
    }

    @Test
    void refusesItEvenWithAReceipt() {
        Contract declared = with(routed("\"PAYROLL\""), "parties/0/receipt", "\"L-D-26-1\"");
        assertThat(rule().names(declared)).containsExactly("guso");
    }

    @Test
    void wantsAPayrollOfAnEmployerWhoLivesOfShows() {
        assertThat(rule().names(with(Ruling.engagement(), "parties/0/mainlyShows", "true")))
                .containsExactly("payroll");
        assertThat(rule().says(with(routed("\"PAYROLL\""), "parties/0/mainlyShows", "true")))
                .isEmpty();
    }

    @Test
    void asksNothingOfTheGeneralScheme() {
        assertThat(rule().says(with(routed("null"), "type", "\"FIXED_TERM_EMPLOYMENT\"")))
                .isEmpty();
    }

    private static Contract routed(String route) {
        return with(Ruling.engagement(), "employment/route", route);
    }

    private static Ruling rule() {
        return new Ruling(new OccasionalEmployersUseTheGuso());
    }
}
