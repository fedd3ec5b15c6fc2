package fr.coulisses.kinds.fundingfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.budget.Section;
import org.junit.jupiter.api.Test;

class TheBudgetIsBalancedTest {

    private final TheBudgetIsBalanced check = new TheBudgetIsBalanced();

    @Test
    void acceptsABalancedBudgetWhateverIsGivenInKind() {
        assertThat(Files.asking("100")
                        .line(Section.EXPENSE, "604", "4500")
                        .line(Section.EXPENSE, "864", "999")
                        .line(Section.INCOME, "74", "4500")
                        .findings(check))
                .isEmpty();
    }

    @Test
    void warnsOfACentOfDifference() {
        assertThat(Files.asking("100")
                        .line(Section.EXPENSE, "604", "4500")
                        .line(Section.INCOME, "74", "4499.99")
                        .findings(check))
                .extracting(Finding::message)
                .containsExactly("finding.R-C2.2-02.fileUnbalanced");
    }

    @Test
    void warnsOfABudgetWithoutLines() {
        assertThat(Files.asking("100").findings(check))
                .extracting(Finding::message)
                .containsExactly("finding.R-C2.2-02.fileEmpty");
    }
}
