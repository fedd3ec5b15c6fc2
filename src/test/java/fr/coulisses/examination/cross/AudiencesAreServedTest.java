package fr.coulisses.examination.cross;

import static fr.coulisses.artefact.thread.KnotType.ACTION;
import static fr.coulisses.artefact.thread.KnotType.GENERAL_OBJECTIVE;
import static fr.coulisses.artefact.thread.KnotType.MEDIATION;
import static fr.coulisses.artefact.thread.KnotType.OBJECTIVE;
import static fr.coulisses.artefact.thread.KnotType.SEGMENT;
import static fr.coulisses.examination.cross.Dossiers.knot;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.thread.Knot;
import java.util.List;
import org.junit.jupiter.api.Test;

class AudiencesAreServedTest {

    @Test
    void acceptsAnAudienceWithAnObjectiveAndItsAction() {
        assertThat(found(knot(SEGMENT, "s"), knot(OBJECTIVE, "o", "s"), knot(ACTION, "a", "o")))
                .isEmpty();
        assertThat(found(knot(SEGMENT, "s"), knot(GENERAL_OBJECTIVE, "g", "s"), knot(ACTION, "a", "s")))
                .isEmpty();
        assertThat(found(knot(SEGMENT, "s"), knot(OBJECTIVE, "o"), knot(ACTION, "a", "o", "s")))
                .isEmpty();
    }

    @Test
    void saysWhatLacks() {
        assertThat(found(knot(SEGMENT, "s"))).containsExactly("R-X-16.nothing s");
        assertThat(found(knot(SEGMENT, "s"), knot(OBJECTIVE, "o", "s"))).containsExactly("R-X-16.noAction s");
        assertThat(found(knot(SEGMENT, "s"), knot(ACTION, "a", "s"))).containsExactly("R-X-16.noObjective s");
    }

    @Test
    void takesAMediationForAnAction() {
        assertThat(found(knot(SEGMENT, "s"), knot(OBJECTIVE, "o", "s"), knot(MEDIATION, "m", "s")))
                .isEmpty();
        assertThat(found(knot(SEGMENT, "s"), knot(MEDIATION, "m", "s"))).containsExactly("R-X-16.noObjective s");
        assertThat(found(knot(SEGMENT, "s"), knot(OBJECTIVE, "o", "s"), knot(MEDIATION, "m")))
                .containsExactly("R-X-16.noAction s");
    }

    private static List<String> found(Knot... knots) {
        return Dossiers.sentences(new AudiencesAreServed().examine(Dossiers.thread(knots)));
    }
}
