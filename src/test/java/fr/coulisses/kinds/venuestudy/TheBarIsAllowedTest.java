package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Check;
import org.junit.jupiter.api.Test;

class TheBarIsAllowedTest {

    private final Check<VenueStudy> check = new TheBarIsAllowed();

    @Test
    void acceptsABarThatIsAskedFor() {
        assertThat(Studies.said(
                        check,
                        "{'plannedUse': {'bar': true, 'drinks': ['GROUP_1', 'GROUP_3'], 'barRequests': 5},"
                                + " 'authorisations': [{'id': 'a', 'step': 'BAR', 'askedOn': '2027-02-20'}]}"))
                .isEmpty();
        assertThat(Studies.said(check, "{}")).isEmpty();
    }

    @Test
    void refusesOneThatNobodyAskedFor() {
        assertThat(Studies.said(check, "{'plannedUse': {'bar': true}}"))
                .containsExactly("BLOCKING 09.unasked authorisations");
        assertThat(Studies.said(check, "{'plannedUse': {'bar': true}, 'authorisations': [{'id': 'a', 'step': 'BAR'}]}"))
                .containsExactly("BLOCKING 09.unasked authorisations");
    }

    @Test
    void refusesSpirits() {
        assertThat(Studies.said(
                        check,
                        "{'plannedUse': {'bar': true, 'drinks': ['GROUP_4']}, 'authorisations': [{'id': 'a',"
                                + " 'step': 'BAR', 'askedOn': '2027-02-20'}]}"))
                .containsExactly("BLOCKING 09.drinks plannedUse/drinks label:venuestudy.drinkGroup.GROUP_4");
    }

    @Test
    void refusesTheSixthOfTheYear() {
        assertThat(Studies.said(
                        check,
                        "{'plannedUse': {'bar': true, 'barRequests': 6}, 'authorisations': [{'id': 'a',"
                                + " 'step': 'BAR', 'askedOn': '2027-02-20'}]}"))
                .containsExactly("BLOCKING 09.many plannedUse/barRequests 6 5");
    }
}
