package fr.coulisses.kinds.diagnostic;

import static fr.coulisses.kinds.diagnostic.Diagnostics.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class AProfessionalWasMetTest {

    @Test
    void acceptsOneWhoIsDocumented() {
        assertThat(findings(
                        new AProfessionalWasMet(),
                        "{'exchanges': [{'id': 'a', 'who': 'Malik', 'position': 'Programmateur', 'lessons': 'Oui'}]}"))
                .isEmpty();
    }

    @Test
    void blocksOnNobody() {
        assertThat(findings(new AProfessionalWasMet(), "{}"))
                .extracting(Finding::code, Finding::severity, Finding::place)
                .containsExactly(tuple("R-C1.2-02", Severity.BLOCKING, "exchanges"));
    }

    @Test
    void doesNotCountAnExchangeThatTaughtNothing() {
        assertThat(findings(
                        new AProfessionalWasMet(),
                        "{'exchanges': [{'id': 'a', 'who': 'Malik', 'position': 'Programmateur'}]}"))
                .hasSize(1);
    }
}
