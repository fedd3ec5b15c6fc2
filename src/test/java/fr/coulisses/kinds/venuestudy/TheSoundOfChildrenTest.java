package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Check;
import org.junit.jupiter.api.Test;

class TheSoundOfChildrenTest {

    private final Check<VenueStudy> check = new TheSoundKeepsWithinTheLimits.OfChildren();

    @Test
    void acceptsTheLowerLimits() {
        assertThat(Studies.said(check, "{'plannedUse': {'levelA': 94, 'levelC': 104, 'children': true}}"))
                .isEmpty();
        assertThat(Studies.said(check, "{'plannedUse': {'levelA': 100}}")).isEmpty();
    }

    @Test
    void refusesALittleMore() {
        assertThat(Studies.said(check, "{'plannedUse': {'levelA': 94.5, 'levelC': 104.5, 'children': true}}"))
                .containsExactly(
                        "BLOCKING 15.levelA plannedUse/levelA number:94.5 number:94",
                        "BLOCKING 15.levelC plannedUse/levelC number:104.5 number:104");
    }
}
