package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LentWorksAreInsuredTest {

    private final LentWorksAreInsured check = new LentWorksAreInsured();

    @Test
    void acceptsNailToNailWithAValue() {
        assertThat(Specifications.found(
                        check,
                        Specifications.work(
                                ", 'origin': 'LENDER', 'insurance': {'value': 100, 'type': 'NAIL_TO_NAIL'}")))
                .isEmpty();
    }

    @Test
    void refusesALentWorkWithoutValue() {
        assertThat(Specifications.found(
                        check, Specifications.work(", 'origin': 'ARTIST', 'insurance': {'type': 'BY_LENDER'}")))
                .containsExactly("works/w/insurance/value value");
    }

    @Test
    void refusesAValueOfNought() {
        assertThat(Specifications.found(
                        check,
                        Specifications.work(", 'origin': 'LENDER', 'insurance': {'value': 0, 'type': 'BY_STATE'}")))
                .containsExactly("works/w/insurance/value value");
    }

    @Test
    void refusesNoInsurance() {
        assertThat(Specifications.found(
                        check, Specifications.work(", 'origin': 'LENDER', 'insurance': {'value': 100}")))
                .containsExactly("works/w/insurance/type uninsured");
    }

    @Test
    void refusesTheStayAlone() {
        assertThat(Specifications.found(
                        check,
                        Specifications.work(", 'origin': 'LENDER', 'insurance': {'value': 100, 'type': 'STAY'}")))
                .containsExactly("works/w/insurance/type journey");
    }

    @Test
    void asksNothingOfTheOrganisersOwn() {
        assertThat(Specifications.found(check, Specifications.work(", 'origin': 'OWN'")))
                .isEmpty();
    }
}
