package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Check;
import org.junit.jupiter.api.Test;

class ThePlanShowsWhatMattersTest {

    private final Check<VenueStudy> check = new ThePlanShowsWhatMatters();

    @Test
    void acceptsAPlanWithEverything() {
        assertThat(Studies.said(check, "{'visit': {'plan': ['EXITS', 'CLEARANCES', 'CONTROL', 'WHEELCHAIRS', 'WAY']}}"))
                .isEmpty();
    }

    @Test
    void refusesOneWithoutTheWay() {
        assertThat(Studies.said(check, "{'visit': {'plan': ['EXITS', 'CLEARANCES', 'CONTROL', 'WHEELCHAIRS']}}"))
                .containsExactly("WARNING 13 visit/plan 1 label:venuestudy.planItem.WAY");
    }
}
