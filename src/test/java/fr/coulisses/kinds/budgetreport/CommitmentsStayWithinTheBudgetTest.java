package fr.coulisses.kinds.budgetreport;

import static fr.coulisses.kinds.budgetreport.Reports.findings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.Section;
import org.junit.jupiter.api.Test;

class CommitmentsStayWithinTheBudgetTest {

    private final CommitmentsStayWithinTheBudget check = new CommitmentsStayWithinTheBudget();

    @Test
    void acceptsWhatWasAgreedToTheCent() {
        assertThat(findings(check, Reports.of(Reports.line("1000.00", "1000", ""))))
                .isEmpty();
    }

    @Test
    void warnsOfACentMore() {
        assertThat(findings(check, Reports.of(Reports.line("1000.01", "1000.01", ""))))
                .hasSize(1);
    }

    @Test
    void acceptsWhatWasDecided() {
        assertThat(findings(check, Reports.of(Reports.line("1200", "1200", "Décidé."))))
                .isEmpty();
    }

    @Test
    void asksNothingOfIncome() {
        assertThat(findings(check, Reports.of(Reports.line(Section.INCOME, "1000", "1200", "1200", ""))))
                .isEmpty();
    }
}
