package fr.coulisses.kinds.demandstudy;

import static fr.coulisses.kinds.demandstudy.Studies.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class TwoTechniquesAreUsedTest {

    @Test
    void acceptsTwo() {
        assertThat(findings(new TwoTechniquesAreUsed(), "{'techniques': ['WORKSHOP', 'DOCUMENT_ANALYSIS']}"))
                .isEmpty();
        assertThat(
                        findings(
                                new TwoTechniquesAreUsed(),
                                "{'techniques': ['QQOQCCP', 'INTERVIEW'], 'qqoqccp': {'howMany': 300}, 'interviews': [{'id': 'i'}]}"))
                .isEmpty();
    }

    @Test
    void warnsOfOneAndOfNone() {
        assertThat(findings(new TwoTechniquesAreUsed(), "{'techniques': ['WORKSHOP', 'WORKSHOP']}"))
                .extracting(Finding::code, Finding::severity, Finding::place)
                .containsExactly(tuple("R-C1.1-01", Severity.WARNING, "techniques"));
        assertThat(findings(new TwoTechniquesAreUsed(), "{}")).hasSize(1);
    }

    @Test
    void doesNotCountATechniqueWithoutATrace() {
        assertThat(findings(new TwoTechniquesAreUsed(), "{'techniques': ['WORKSHOP', 'FIVE_WHYS']}"))
                .hasSize(1);
        assertThat(findings(
                        new TwoTechniquesAreUsed(),
                        "{'techniques': ['WORKSHOP', 'FIVE_WHYS'], 'whys': {'fifth': 'Faute de salle'}}"))
                .isEmpty();
    }
}
