package fr.coulisses.kinds.demandstudy;

import static fr.coulisses.kinds.demandstudy.Studies.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class IndispensableNeedsHaveASourceTest {

    @Test
    void acceptsADocumentOrAnInterview() {
        assertThat(findings(new IndispensableNeedsHaveASource(), """
                        {'interviews': [{'id': 'i'}],
                         'needs': [{'id': 'a', 'priority': 'INDISPENSABLE', 'source': 'Lettre'},
                                   {'id': 'b', 'priority': 'INDISPENSABLE', 'interviews': ['i']}]}""")).isEmpty();
    }

    @Test
    void warnsOfOneWithoutASource() {
        assertThat(findings(
                        new IndispensableNeedsHaveASource(),
                        "{'needs': [{'id': 'a', 'label': 'Régie', 'priority': 'INDISPENSABLE', 'source': ' '}]}"))
                .extracting(Finding::code, Finding::severity, Finding::place)
                .containsExactly(tuple("R-C1.1-04", Severity.WARNING, "needs/a/source"));
    }

    @Test
    void asksNothingOfOtherNeedsAndIgnoresInterviewsThatAreGone() {
        assertThat(findings(new IndispensableNeedsHaveASource(), "{'needs': [{'id': 'a', 'priority': 'IMPORTANT'}]}"))
                .isEmpty();
        assertThat(findings(
                        new IndispensableNeedsHaveASource(),
                        "{'needs': [{'id': 'a', 'priority': 'INDISPENSABLE', 'interviews': ['gone']}]}"))
                .hasSize(1);
    }
}
