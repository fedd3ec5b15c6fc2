package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Check;
import org.junit.jupiter.api.Test;

class TheSoundOfEverybodyTest {

    private final Check<VenueStudy> check = new TheSoundKeepsWithinTheLimits.OfEverybody();

    @Test
    void acceptsTheLimits() {
        assertThat(Studies.said(check, "{'plannedUse': {'levelA': 102, 'levelC': 118}}"))
                .isEmpty();
        assertThat(Studies.said(check, "{}")).isEmpty();
    }

    @Test
    void refusesALittleMore() {
        assertThat(Studies.said(check, "{'plannedUse': {'levelA': 102.1, 'levelC': 118.1}}"))
                .containsExactly(
                        "BLOCKING 07.levelA plannedUse/levelA number:102.1 number:102",
                        "BLOCKING 07.levelC plannedUse/levelC number:118.1 number:118");
    }

    @Test
    void leavesChildrenToTheirOwnRule() {
        assertThat(Studies.said(check, "{'plannedUse': {'levelA': 103, 'children': true}}"))
                .isEmpty();
    }
}
