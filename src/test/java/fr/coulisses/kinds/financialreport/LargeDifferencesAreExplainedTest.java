package fr.coulisses.kinds.financialreport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Section;
import org.junit.jupiter.api.Test;

class LargeDifferencesAreExplainedTest {

    private final LargeDifferencesAreExplained check = new LargeDifferencesAreExplained();

    @Test
    void asksForNothingBelowTheThresholdThatTheTeamDecided() {
        assertThat(new FinancialReports()
                        .red("15")
                        .post(Section.EXPENSE, "613", "1000", "1150")
                        .findings(check))
                .isEmpty();
        assertThat(new FinancialReports()
                        .red("15")
                        .post(Section.EXPENSE, "613", "1000", "1151")
                        .findings(check))
                .hasSize(1);
    }

    @Test
    void acceptsTenPercentWithoutAWord() {
        assertThat(FinancialReports.begun()
                        .post(Section.EXPENSE, "613", "1000", "1100")
                        .post(Section.INCOME, "706", "1000", "900")
                        .findings(check))
                .isEmpty();
    }

    @Test
    void refusesMoreAboveAndBelow() {
        assertThat(FinancialReports.begun()
                        .post(Section.EXPENSE, "613", "1000", "1101")
                        .post(Section.INCOME, "706", "1000", "899")
                        .findings(check))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.BLOCKING));
    }

    @Test
    void acceptsWhatIsExplainedHereOrInTheTracking() {
        assertThat(FinancialReports.begun()
                        .post(Section.EXPENSE, "613", "1000", "2000")
                        .note("613", "Quatre retours de plus.")
                        .post(Section.EXPENSE, "623", "1000", "0", true, "Affiches offertes.")
                        .findings(check))
                .isEmpty();
    }

    @Test
    void takesABlankNoteForNone() {
        assertThat(FinancialReports.begun()
                        .post(Section.EXPENSE, "613", "1000", "2000")
                        .note("613", " ")
                        .findings(check))
                .hasSize(1);
    }

    @Test
    void asksForContributionsInKindOnce() {
        assertThat(FinancialReports.begun()
                        .post(Section.EXPENSE, "613", "1000", "1000")
                        .post(Section.EXPENSE, "864", "1000", "0")
                        .post(Section.INCOME, "870", "1000", "0")
                        .findings(check))
                .extracting(Finding::place)
                .containsExactly("posts/post-864");
    }

    @Test
    void waitsForTheEndOfTheProject() {
        FinancialReports report = FinancialReports.begun().post(Section.EXPENSE, "613", "1000", "1");
        assertThat(report.findingsWithEnd(check, FinancialReports.TODAY)).isEmpty();
        assertThat(report.findingsWithEnd(check, FinancialReports.TODAY.minusDays(1)))
                .hasSize(1);
    }

    @Test
    void hasNothingToExplainBeforeAnythingHappened() {
        assertThat(FinancialReports.begun()
                        .post(Section.EXPENSE, "613", "1000", "0")
                        .findings(check))
                .isEmpty();
    }
}
