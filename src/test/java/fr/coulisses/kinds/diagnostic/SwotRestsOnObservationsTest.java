package fr.coulisses.kinds.diagnostic;

import static fr.coulisses.kinds.diagnostic.Diagnostics.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class SwotRestsOnObservationsTest {

    private static final String FULL = """
            {'observations': [{'id': 'o'}], 'swot': [
              {'id': 'a', 'quadrant': 'STRENGTH', 'observations': ['o']},
              {'id': 'b', 'quadrant': 'WEAKNESS', 'observations': ['o']},
              {'id': 'c', 'quadrant': 'OPPORTUNITY', 'observations': ['o']},
              {'id': 'd', 'quadrant': 'THREAT', 'observations': ['o']}]}""";

    @Test
    void acceptsFourBoxesThatRestOnObservations() {
        assertThat(findings(new SwotRestsOnObservations(), FULL)).isEmpty();
    }

    @Test
    void warnsOfAnItemThatRestsOnNone() {
        assertThat(findings(
                        new SwotRestsOnObservations(),
                        FULL.replace("'THREAT', 'observations': ['o']", "'THREAT', 'observations': ['gone']")))
                .extracting(Finding::code, Finding::severity, Finding::place)
                .containsExactly(tuple("R-C1.2-05", Severity.WARNING, "swot/d/observations"));
    }

    @Test
    void warnsOfEachEmptyBox() {
        assertThat(findings(new SwotRestsOnObservations(), "{}")).hasSize(4);
    }
}
