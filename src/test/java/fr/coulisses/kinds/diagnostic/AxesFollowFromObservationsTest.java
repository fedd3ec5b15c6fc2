package fr.coulisses.kinds.diagnostic;

import static fr.coulisses.kinds.diagnostic.Diagnostics.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class AxesFollowFromObservationsTest {

    @Test
    void acceptsAnAxisWithAnObservation() {
        assertThat(findings(
                        new AxesFollowFromObservations(),
                        "{'observations': [{'id': 'o'}], 'axes': [{'id': 'a', 'observations': ['o']}]}"))
                .isEmpty();
    }

    @Test
    void blocksOnAnAxisWithoutOneAndOnNoAxis() {
        assertThat(findings(new AxesFollowFromObservations(), "{'axes': [{'id': 'a'}]}"))
                .extracting(Finding::code, Finding::severity, Finding::place)
                .containsExactly(tuple("R-C1.2-04", Severity.BLOCKING, "axes/a/observations"));
        assertThat(findings(new AxesFollowFromObservations(), "{}"))
                .extracting(Finding::message)
                .containsExactly("finding.R-C1.2-04.none");
    }

    @Test
    void doesNotCountAnObservationThatIsGone() {
        assertThat(findings(new AxesFollowFromObservations(), "{'axes': [{'id': 'a', 'observations': ['gone']}]}"))
                .hasSize(1);
    }
}
