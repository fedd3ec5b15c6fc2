package fr.coulisses.kinds.demandstudy;

import static fr.coulisses.kinds.demandstudy.Studies.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class BothImpactsAreStudiedTest {

    @Test
    void acceptsBoth() {
        assertThat(findings(new BothImpactsAreStudied(), """
                        {'social': {'audiences': 'Lycéens', 'effects': 'Une première sortie'},
                         'emissions': [{'id': 'a', 'post': 'ENERGY', 'quantity': 0}]}""")).isEmpty();
    }

    @Test
    void blocksOnBothThatAreMissing() {
        assertThat(findings(new BothImpactsAreStudied(), "{}"))
                .extracting(Finding::code, Finding::severity, Finding::place)
                .containsExactly(
                        tuple("R-C1.1-03", Severity.BLOCKING, "social/audiences"),
                        tuple("R-C1.1-03", Severity.BLOCKING, "emissions"));
    }

    @Test
    void asksForTheEffectsAndForAQuantity() {
        assertThat(findings(
                        new BothImpactsAreStudied(),
                        "{'social': {'audiences': 'Lycéens'}, 'emissions': [{'id': 'a', 'post': 'ENERGY'}]}"))
                .extracting(Finding::place)
                .containsExactly("social/effects", "emissions");
    }
}
