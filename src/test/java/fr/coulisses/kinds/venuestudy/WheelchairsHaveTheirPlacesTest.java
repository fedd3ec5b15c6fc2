package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Check;
import org.junit.jupiter.api.Test;

class WheelchairsHaveTheirPlacesTest {

    private final Check<VenueStudy> check = new WheelchairsHaveTheirPlaces();

    @Test
    void acceptsAsManyAsTheFormula() {
        assertThat(Studies.said(check, "{'capacity': 162, 'welcome': {'wheelchairs': 5}}"))
                .isEmpty();
        assertThat(Studies.said(check, "{'capacity': 50, 'welcome': {'wheelchairs': 2}}"))
                .isEmpty();
        assertThat(Studies.said(check, "{}")).isEmpty();
    }

    @Test
    void refusesFewer() {
        assertThat(Studies.said(check, "{'capacity': 162, 'welcome': {'wheelchairs': 4}}"))
                .containsExactly("WARNING 06.fewer welcome/wheelchairs 5 162 4");
        assertThat(Studies.said(check, "{'capacity': 51, 'welcome': {'wheelchairs': 2}}"))
                .containsExactly("WARNING 06.fewer welcome/wheelchairs 3 51 2");
    }

    @Test
    void asksForTheNumber() {
        assertThat(Studies.said(check, "{'capacity': 50, 'welcome': {'wheelchairs': null}}"))
                .containsExactly("WARNING 06.unknown welcome/wheelchairs 2 50 null");
    }
}
