package fr.coulisses.kinds.demandstudy;

import static fr.coulisses.kinds.demandstudy.Studies.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class NeedsAreHumanMaterialAndTechnicalTest {

    @Test
    void acceptsOneOfEach() {
        assertThat(findings(new NeedsAreHumanMaterialAndTechnical(), """
                        {'needs': [{'id': 'a', 'type': 'HUMAN', 'label': 'Régie'},
                                   {'id': 'b', 'type': 'MATERIAL', 'label': 'Barrières'},
                                   {'id': 'c', 'type': 'TECHNICAL', 'label': 'Son'}]}""")).isEmpty();
    }

    @Test
    void blocksOnEachThatIsMissing() {
        assertThat(findings(
                        new NeedsAreHumanMaterialAndTechnical(),
                        "{'needs': [{'id': 'a', 'type': 'MATERIAL', 'label': 'Barrières'}]}"))
                .extracting(Finding::severity, Finding::place, Finding::message)
                .containsExactly(
                        tuple(Severity.BLOCKING, "needs", "finding.R-C1.1-02.HUMAN"),
                        tuple(Severity.BLOCKING, "needs", "finding.R-C1.1-02.TECHNICAL"));
    }

    @Test
    void doesNotCountANeedWithoutAName() {
        assertThat(findings(
                        new NeedsAreHumanMaterialAndTechnical(),
                        "{'needs': [{'id': 'a', 'type': 'HUMAN', 'label': ' '}]}"))
                .hasSize(3);
    }
}
