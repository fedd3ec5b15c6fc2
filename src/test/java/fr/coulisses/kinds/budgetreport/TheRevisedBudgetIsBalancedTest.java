package fr.coulisses.kinds.budgetreport;

import static fr.coulisses.kinds.budgetreport.Reports.findings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.Section;
import org.junit.jupiter.api.Test;

class TheRevisedBudgetIsBalancedTest {

    private final TheRevisedBudgetIsBalanced check = new TheRevisedBudgetIsBalanced();

    @Test
    void acceptsABudgetInBalance() {
        assertThat(findings(
                        check,
                        Reports.of(
                                Reports.line(Section.EXPENSE, "1000", "0", "1000", ""),
                                Reports.line(Section.INCOME, "1000", "0", "900", ""))))
                .isEmpty();
    }

    @Test
    void refusesACentOfDifference() {
        assertThat(findings(
                        check,
                        Reports.of(
                                Reports.line(Section.EXPENSE, "1000.01", "0", "1000", ""),
                                Reports.line(Section.INCOME, "1000", "0", "1000", ""))))
                .hasSize(1);
    }
}
