package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Check;
import org.junit.jupiter.api.Test;

class SetsHaveAFireClassTest {

    private final Check<VenueStudy> check = new SetsHaveAFireClass();

    @Test
    void acceptsKnownClasses() {
        assertThat(Studies.said(check, "{'materials': [{'id': 'm', 'name': 'Velours', 'fireClass': 'M1'}]}"))
                .isEmpty();
        assertThat(Studies.said(check, "{}")).isEmpty();
    }

    @Test
    void refusesAnUnknownOne() {
        assertThat(Studies.said(check, "{'materials': [{'id': 'm', 'name': 'Velours'}]}"))
                .containsExactly("WARNING 14 materials/m/fireClass Velours");
    }
}
