package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Check;
import org.junit.jupiter.api.Test;

class TheVenueIsAgreedTest {

    private final Check<VenueStudy> check = new TheVenueIsAgreed();

    @Test
    void acceptsASignedAgreement() {
        assertThat(Studies.said(check, "{'agreement': {'state': 'SIGNED'}}")).isEmpty();
    }

    @Test
    void refusesAnyOther() {
        assertThat(Studies.said(check, "{}")).containsExactly("BLOCKING 10 agreement/state");
        assertThat(Studies.said(check, "{'agreement': {'state': 'NEGOTIATED'}}"))
                .containsExactly("BLOCKING 10 agreement/state");
    }
}
