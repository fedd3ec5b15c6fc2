package fr.coulisses.kinds.financialreport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.budget.Section;
import org.junit.jupiter.api.Test;

class ThePostsAreThoseOfTheRequestTest {

    private final ThePostsAreThoseOfTheRequest check = new ThePostsAreThoseOfTheRequest();

    @Test
    void acceptsAPostOfTheRequestWhateverItCameTo() {
        assertThat(FinancialReports.begun()
                        .post(Section.EXPENSE, "613", "0", "100")
                        .findings(check))
                .isEmpty();
    }

    @Test
    void warnsOfACentOnAnother() {
        assertThat(FinancialReports.begun()
                        .post(Section.EXPENSE, "618", "0", "0.01", false, "")
                        .findings(check))
                .extracting(Finding::place)
                .containsExactly("posts/post-618");
    }

    @Test
    void asksNothingOfAnotherThatCameToNothing() {
        assertThat(FinancialReports.begun()
                        .post(Section.EXPENSE, "618", "0", "0", false, "Annulé.")
                        .findings(check))
                .isEmpty();
    }
}
