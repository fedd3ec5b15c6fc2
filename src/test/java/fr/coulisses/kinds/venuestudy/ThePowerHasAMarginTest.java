package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Check;
import org.junit.jupiter.api.Test;

class ThePowerHasAMarginTest {

    private final Check<VenueStudy> check = new ThePowerHasAMargin();

    @Test
    void acceptsAFifthMoreThanTheNeed() {
        assertThat(Studies.said(
                        check, "{'needs': [{'id': 'n', 'criterion': 'POWER', 'amount': 22}], 'power': {'kva': 26.4}}"))
                .isEmpty();
        assertThat(Studies.said(
                        check, "{'needs': [{'id': 'n', 'criterion': 'POWER', 'amount': 22}], 'power': {'kva': null}}"))
                .isEmpty();
        assertThat(Studies.said(check, "{}")).isEmpty();
    }

    @Test
    void refusesLess() {
        assertThat(Studies.said(
                        check, "{'needs': [{'id': 'n', 'criterion': 'POWER', 'amount': 22}], 'power': {'kva': 26.3}}"))
                .containsExactly("WARNING 05.venue power/kva number:26.3 number:26.4 number:1.2");
    }
}
