package fr.coulisses.kinds.financialreport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.Section;
import org.junit.jupiter.api.Test;

class ContributionsInKindAreEqualTest {

    private final ContributionsInKindAreEqual check = new ContributionsInKindAreEqual();

    @Test
    void acceptsNoneAndEqualOnes() {
        assertThat(FinancialReports.begun().findings(check)).isEmpty();
        assertThat(FinancialReports.begun()
                        .post(Section.EXPENSE, "864", "0", "4086.80")
                        .post(Section.INCOME, "870", "0", "4086.80")
                        .findings(check))
                .isEmpty();
    }

    @Test
    void refusesACentOfDifference() {
        assertThat(FinancialReports.begun()
                        .post(Section.EXPENSE, "864", "0", "4086.81")
                        .post(Section.INCOME, "870", "0", "4086.80")
                        .findings(check))
                .hasSize(1);
    }
}
