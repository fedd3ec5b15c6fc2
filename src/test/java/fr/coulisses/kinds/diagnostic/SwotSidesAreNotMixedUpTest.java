package fr.coulisses.kinds.diagnostic;

import static fr.coulisses.kinds.diagnostic.Diagnostics.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class SwotSidesAreNotMixedUpTest {

    private static final String OBSERVATIONS =
            "{'observations': [{'id': 'i', 'origin': 'INTERNAL'}, {'id': 'e', 'origin': 'EXTERNAL'}], ";

    @Test
    void acceptsAStrengthOfTheOrganisation() {
        assertThat(findings(
                        new SwotSidesAreNotMixedUp(),
                        OBSERVATIONS + "'swot': [{'id': 'a', 'quadrant': 'STRENGTH', 'observations': ['i']}]}"))
                .isEmpty();
    }

    @Test
    void advisesOnAStrengthOfTheSurroundings() {
        assertThat(findings(
                        new SwotSidesAreNotMixedUp(),
                        OBSERVATIONS + "'swot': [{'id': 'a', 'quadrant': 'STRENGTH', 'observations': ['e']}]}"))
                .extracting(Finding::code, Finding::severity, Finding::place)
                .containsExactly(tuple("R-C1.2-06", Severity.ADVICE, "swot/a/quadrant"));
    }

    @Test
    void acceptsOneThatRestsOnBothSides() {
        assertThat(findings(
                        new SwotSidesAreNotMixedUp(),
                        OBSERVATIONS + "'swot': [{'id': 'a', 'quadrant': 'THREAT', 'observations': ['i', 'e']}]}"))
                .isEmpty();
    }
}
