package fr.coulisses.kinds.demandstudy;

import static fr.coulisses.kinds.demandstudy.Studies.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class AudienceTravelIsCountedTest {

    @Test
    void acceptsIt() {
        assertThat(findings(new AudienceTravelIsCounted(), "{'emissions': [{'id': 'a', 'post': 'AUDIENCE_TRAVEL'}]}"))
                .isEmpty();
    }

    @Test
    void advisesToCountIt() {
        assertThat(findings(new AudienceTravelIsCounted(), "{}"))
                .extracting(Finding::code, Finding::severity, Finding::place)
                .containsExactly(tuple("R-C1.1-07", Severity.ADVICE, "emissions"));
    }

    @Test
    void doesNotTakeTheTravelOfTheTeamsForIt() {
        assertThat(findings(new AudienceTravelIsCounted(), "{'emissions': [{'id': 'a', 'post': 'TEAM_TRAVEL'}]}"))
                .hasSize(1);
    }
}
