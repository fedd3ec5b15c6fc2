package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Check;
import org.junit.jupiter.api.Test;

class TheVenueWasVisitedTest {

    private final Check<VenueStudy> check = new TheVenueWasVisited();

    @Test
    void acceptsAVisitWithItsReport() {
        assertThat(Studies.said(check, "{'visit': {'day': '2026-11-30', 'report': 'Vu.'}}"))
                .isEmpty();
    }

    @Test
    void refusesOneToCome() {
        assertThat(Studies.said(check, "{'visit': {'day': '2026-12-01', 'report': 'Vu.'}}"))
                .containsExactly("WARNING 12.day visit/day");
        assertThat(Studies.said(check, "{}")).containsExactly("WARNING 12.day visit/day");
    }

    @Test
    void asksForTheReport() {
        assertThat(Studies.said(check, "{'visit': {'day': '2026-11-30'}}"))
                .containsExactly("WARNING 12.report visit/report");
    }
}
