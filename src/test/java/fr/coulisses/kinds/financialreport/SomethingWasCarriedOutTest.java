package fr.coulisses.kinds.financialreport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.Section;
import org.junit.jupiter.api.Test;

class SomethingWasCarriedOutTest {

    private final SomethingWasCarriedOut check = new SomethingWasCarriedOut();

    @Test
    void acceptsTheFirstCent() {
        assertThat(FinancialReports.begun()
                        .post(Section.EXPENSE, "613", "100", "0.01")
                        .findings(check))
                .isEmpty();
    }

    @Test
    void refusesAPlanOfWhichNothingCame() {
        assertThat(FinancialReports.begun()
                        .post(Section.EXPENSE, "613", "100", "0")
                        .post(Section.EXPENSE, "864", "100", "100")
                        .findings(check))
                .hasSize(1);
    }
}
