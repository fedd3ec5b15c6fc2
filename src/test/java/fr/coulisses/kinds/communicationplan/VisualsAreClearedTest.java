package fr.coulisses.kinds.communicationplan;

import static fr.coulisses.kinds.communicationplan.Plans.findings;
import static fr.coulisses.kinds.communicationplan.Plans.of;
import static fr.coulisses.kinds.communicationplan.Plans.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class VisualsAreClearedTest {

    private final VisualsAreCleared check = new VisualsAreCleared();

    private static CommunicationPlan showing(String work) {
        return of("'title': 'Affiche', 'visuals': ['w']", "'works': [" + work + "]");
    }

    @Test
    void acceptsAClearedAndCreditedWorkAndNoVisualAtAll() {
        assertThat(said(check, showing("{'id': 'w', 'title': 'Halle', 'credit': '© M. F.', 'cleared': true}")))
                .isEmpty();
        assertThat(said(check, of("'title': 'Affiche'"))).isEmpty();
    }

    @Test
    void blocksWhatIsNotClearedAtTheAction() {
        assertThat(findings(check, showing("{'id': 'w', 'title': 'Halle', 'credit': '© M. F.', 'cleared': false}")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.BLOCKING);
                    assertThat(found.place()).isEqualTo("actions/a/visuals");
                    assertThat(found.arguments()).containsExactly("Affiche", "Halle");
                });
    }

    @Test
    void blocksWhatHasNoCreditAndWhatIsGone() {
        assertThat(said(check, showing("{'id': 'w', 'title': 'Halle', 'cleared': true}")))
                .containsExactly("R-C4.2-09.uncredited actions/a/visuals");
        assertThat(said(check, of("'visuals': ['w']"))).containsExactly("R-C4.2-09.gone actions/a/visuals");
    }

    @Test
    void letsACancelledActionBe() {
        assertThat(said(check, of("'visuals': ['w'], 'status': 'CANCELLED'"))).isEmpty();
    }
}
