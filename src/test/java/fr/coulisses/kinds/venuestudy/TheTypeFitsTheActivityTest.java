package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Check;
import org.junit.jupiter.api.Test;

class TheTypeFitsTheActivityTest {

    private final Check<VenueStudy> check = new TheTypeFitsTheActivity();

    @Test
    void acceptsAVenueOfTheType() {
        assertThat(Studies.said(check, "{'erp': {'types': ['L', 'N'], 'activity': 'L'}}"))
                .isEmpty();
    }

    @Test
    void refusesAConcertInAMuseum() {
        assertThat(Studies.said(check, "{'erp': {'types': ['Y'], 'activity': 'L'}}"))
                .containsExactly("BLOCKING 02.gn6 authorisations L");
    }

    @Test
    void acceptsItWithAnExceptionalUse() {
        assertThat(Studies.said(
                        check,
                        "{'erp': {'types': ['Y'], 'activity': 'L'}, 'authorisations': [{'id': 'a', 'step':"
                                + " 'GN6'}]}"))
                .isEmpty();
    }

    @Test
    void asksForWhatNobodyWrote() {
        assertThat(Studies.said(check, "{}")).containsExactly("WARNING 02.unknown erp/activity");
        assertThat(Studies.said(check, "{'erp': {'activity': 'L'}}")).containsExactly("WARNING 02.unknown erp/types");
    }
}
