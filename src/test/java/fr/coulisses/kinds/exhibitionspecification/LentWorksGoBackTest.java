package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LentWorksGoBackTest {

    private final LentWorksGoBack check = new LentWorksGoBack();

    @Test
    void acceptsTheLastDay() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'cover': {'closesOn': '2027-10-24'}, 'transport': {'backOn': '2027-10-24'}, 'works': [{'id': 'w', 'origin': 'LENDER', 'lender': 'Ville'}]}"))
                .isEmpty();
    }

    @Test
    void refusesADayBefore() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'cover': {'closesOn': '2027-10-24'}, 'transport': {'backOn': '2027-10-23'}, 'works': [{'id': 'w', 'origin': 'LENDER', 'lender': 'Ville'}]}"))
                .containsExactly("transport/backOn early");
    }

    @Test
    void asksForADay() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'cover': {'closesOn': '2027-10-24'}, 'transport': {}, 'works': [{'id': 'w', 'origin': 'LENDER', 'lender': 'Ville'}]}"))
                .containsExactly("transport/backOn back");
    }

    @Test
    void asksForTheLender() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'cover': {'closesOn': '2027-10-24'}, 'transport': {'backOn': '2027-10-25'}, 'works': [{'id': 'w', 'origin': 'LENDER', 'lender': ''}]}"))
                .containsExactly("works/w/lender lender");
    }

    @Test
    void asksNothingWhereNothingIsLent() {
        assertThat(Specifications.found(check, "{'works': [{'id': 'w', 'origin': 'OWN'}]}"))
                .isEmpty();
    }
}
