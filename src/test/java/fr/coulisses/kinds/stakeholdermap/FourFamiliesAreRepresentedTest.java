package fr.coulisses.kinds.stakeholdermap;

import static fr.coulisses.kinds.stakeholdermap.Maps.findings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contacts.Family;
import org.junit.jupiter.api.Test;

class FourFamiliesAreRepresentedTest {

    private final FourFamiliesAreRepresented rule = new FourFamiliesAreRepresented();

    @Test
    void acceptsAMapWithAllFour() {
        assertThat(findings(rule, Maps.map(Family.values()))).isEmpty();
    }

    @Test
    void refusesAMapWithoutPopulations() {
        assertThat(findings(rule, Maps.map(Family.INSTITUTIONAL, Family.PROFESSIONAL, Family.PRIVATE)))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("finding.R-C1.6-01.POPULATION", Finding::message);
    }

    @Test
    void missesAllFourInAnEmptyMap() {
        assertThat(findings(rule, StakeholderMap.empty())).hasSize(4);
    }
}
