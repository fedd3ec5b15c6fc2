package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LentWorksHaveTheirReportsTest {

    private final LentWorksHaveTheirReports check = new LentWorksHaveTheirReports();

    @Test
    void acceptsTheThreeOfAJourney() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'works': [{'id': 'w', 'title': 'Toile', 'origin': 'LENDER'}], 'reports': [{'id': 'a', 'work': 'w', 'step': 'DEPARTURE'}, {'id': 'b', 'work': 'w', 'step': 'ARRIVAL'}, {'id': 'c', 'work': 'w', 'step': 'RETURN'}]}"))
                .isEmpty();
    }

    @Test
    void asksForTheFirstThatIsMissing() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'works': [{'id': 'w', 'title': 'Toile', 'origin': 'LENDER'}], 'reports': [{'id': 'a', 'work': 'w', 'step': 'DEPARTURE'}, {'id': 'c', 'work': 'w', 'step': 'HANGING'}]}"))
                .containsExactly("works/w missing");
    }

    @Test
    void asksNothingOfTheOrganisersOwn() {
        assertThat(Specifications.found(check, Specifications.work(", 'origin': 'OWN'")))
                .isEmpty();
    }
}
