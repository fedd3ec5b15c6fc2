package fr.coulisses.kinds.diagnostic;

import static fr.coulisses.kinds.diagnostic.Diagnostics.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class FiveDimensionsAreTreatedTest {

    private static final String FIVE = """
            'economic': 'a', 'social': 'b', 'touristic': 'c', 'cultural': 'd', 'environmental': 'e'""";

    @Test
    void acceptsTheFiveWithoutTheInstitutionalOne() {
        assertThat(findings(new FiveDimensionsAreTreated(), "{'dimensions': {" + FIVE + "}}"))
                .isEmpty();
    }

    @Test
    void blocksOnOneThatIsMissing() {
        assertThat(findings(new FiveDimensionsAreTreated(), "{'dimensions': {" + FIVE.replace("'c'", "' '") + "}}"))
                .extracting(Finding::code, Finding::severity, Finding::place)
                .containsExactly(tuple("R-C1.2-01", Severity.BLOCKING, "dimensions/touristic"));
    }

    @Test
    void blocksOnEachOfNone() {
        assertThat(findings(new FiveDimensionsAreTreated(), "{}")).hasSize(5);
    }
}
