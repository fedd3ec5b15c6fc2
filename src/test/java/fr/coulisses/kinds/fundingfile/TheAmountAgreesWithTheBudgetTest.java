package fr.coulisses.kinds.fundingfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.budget.Section;
import org.junit.jupiter.api.Test;

class TheAmountAgreesWithTheBudgetTest {

    private final TheAmountAgreesWithTheBudget check = new TheAmountAgreesWithTheBudget();

    private static Files budgeted(String inBudget) {
        return Files.asking("2500").line(Section.INCOME, "7542", inBudget);
    }

    @Test
    void acceptsTheSameAmountToTheCent() {
        assertThat(budgeted("2500.00")
                        .planned(Files.REQUEST, "2500", "line-7542")
                        .findings(check))
                .isEmpty();
    }

    @Test
    void refusesACentOfDifference() {
        assertThat(budgeted("2500.01")
                        .planned(Files.REQUEST, "2500", "line-7542")
                        .findings(check))
                .extracting(Finding::message)
                .containsExactly("finding.R-C2.2-01.fileDiffers");
    }

    @Test
    void countsRequestsForTheSameLinesTogether() {
        assertThat(budgeted("3000")
                        .planned(Files.REQUEST, "2500", "line-7542")
                        .planned("request-2", "500", "line-7542")
                        .findings(check))
                .isEmpty();
    }

    @Test
    void refusesARequestThatNoLineCountsOn() {
        assertThat(budgeted("2500").planned(Files.REQUEST, "2500").findings(check))
                .extracting(Finding::message)
                .containsExactly("finding.R-C2.2-01.fileNone");
    }

    @Test
    void refusesAFileWithoutAnAmount() {
        assertThat(Files.asking(null).findings(check))
                .extracting(Finding::message)
                .containsExactly("finding.R-C2.2-01.fileAmount");
    }

    @Test
    void warnsOfARequestOfWhichNothingComes() {
        assertThat(budgeted("2500").findings(check))
                .extracting(Finding::message)
                .containsExactly("finding.R-C2.2-01.fileLost");
    }

    @Test
    void leavesAFileWithoutARequestToAnotherRule() {
        assertThat(Files.findings(check, FundingFile.EMPTY)).isEmpty();
    }
}
