package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Check;
import org.junit.jupiter.api.Test;

class TheExceptionalUseIsAskedInTimeTest {

    private final Check<VenueStudy> check = new TheExceptionalUseIsAskedInTime();

    @Test
    void acceptsFifteenDaysBefore() {
        assertThat(Studies.said(check, "{'authorisations': [{'id': 'a', 'step': 'GN6', 'askedOn': '2027-04-08'}]}"))
                .isEmpty();
        assertThat(Studies.said(check, "{}")).isEmpty();
    }

    @Test
    void refusesADayLater() {
        assertThat(Studies.said(check, "{'authorisations': [{'id': 'a', 'step': 'GN6', 'askedOn': '2027-04-09'}]}"))
                .containsExactly("BLOCKING 03.late authorisations/a/askedOn 08/04/2027 15");
    }

    @Test
    void asksForTheDay() {
        assertThat(Studies.said(check, "{'authorisations': [{'id': 'a', 'step': 'GN6', 'askedOn': null}]}"))
                .containsExactly("BLOCKING 03.undated authorisations/a/askedOn 08/04/2027 15");
    }
}
