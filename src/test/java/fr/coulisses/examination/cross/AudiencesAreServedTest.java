package fr.coulisses.examination.cross;

import static fr.coulisses.artefact.thread.KnotType.ACTION;
import static fr.coulisses.artefact.thread.KnotType.COMMUNICATION;
import static fr.coulisses.artefact.thread.KnotType.GENERAL_OBJECTIVE;
import static fr.coulisses.artefact.thread.KnotType.MEDIATION;
import static fr.coulisses.artefact.thread.KnotType.OBJECTIVE;
import static fr.coulisses.artefact.thread.KnotType.SEGMENT;
import static fr.coulisses.examination.cross.Dossiers.knot;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.thread.Knot;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AudiencesAreServedTest {

    /// Communication that aims at the audience `s`.
    private static final Knot TOLD = knot(COMMUNICATION, "c", "s");

    @Test
    void acceptsAnAudienceWithAnObjectiveItsActionAndItsCommunication() {
        assertThat(told(knot(SEGMENT, "s"), knot(OBJECTIVE, "o", "s"), knot(ACTION, "a", "o")))
                .isEmpty();
        assertThat(told(knot(SEGMENT, "s"), knot(GENERAL_OBJECTIVE, "g", "s"), knot(ACTION, "a", "s")))
                .isEmpty();
        assertThat(told(knot(SEGMENT, "s"), knot(OBJECTIVE, "o"), knot(ACTION, "a", "o", "s")))
                .isEmpty();
    }

    @Test
    void saysWhatLacks() {
        assertThat(told(knot(SEGMENT, "s"))).containsExactly("R-X-16.nothing s");
        assertThat(told(knot(SEGMENT, "s"), knot(OBJECTIVE, "o", "s"))).containsExactly("R-X-16.noAction s");
        assertThat(told(knot(SEGMENT, "s"), knot(ACTION, "a", "s"))).containsExactly("R-X-16.noObjective s");
    }

    @Test
    void takesAMediationForAnAction() {
        assertThat(told(knot(SEGMENT, "s"), knot(OBJECTIVE, "o", "s"), knot(MEDIATION, "m", "s")))
                .isEmpty();
        assertThat(told(knot(SEGMENT, "s"), knot(MEDIATION, "m", "s"))).containsExactly("R-X-16.noObjective s");
        assertThat(told(knot(SEGMENT, "s"), knot(OBJECTIVE, "o", "s"), knot(MEDIATION, "m")))
                .containsExactly("R-X-16.noAction s");
    }

    @Test
    void wantsCommunicationThatAimsAtTheAudienceItself() {
        assertThat(found(
                        knot(SEGMENT, "s"),
                        knot(OBJECTIVE, "o", "s"),
                        knot(ACTION, "a", "o"),
                        knot(COMMUNICATION, "c", "o")))
                .containsExactly("R-X-16.noCommunication s");
        assertThat(found(knot(SEGMENT, "s"), knot(COMMUNICATION, "c"))).containsExactly("R-X-16.nothingAtAll s");
    }

    /// An objective that communication serves is not one that aims at whom it tells.
    @Test
    void doesNotTakeWhatCommunicationServesForAnObjectiveOfTheAudience() {
        assertThat(found(knot(SEGMENT, "s"), knot(OBJECTIVE, "o"), knot(COMMUNICATION, "c", "s", "o")))
                .containsExactly("R-X-16.nothing s");
    }

    @Test
    void saysOnceThatNothingCommunicates() {
        assertThat(found(
                        knot(SEGMENT, "s"), knot(SEGMENT, "t"), knot(OBJECTIVE, "o", "s", "t"), knot(ACTION, "a", "o")))
                .singleElement()
                .asString()
                .startsWith("R-X-16.nobodyIsTold");
        assertThat(found(knot(OBJECTIVE, "o"))).isEmpty();
    }

    private static List<String> told(Knot... knots) {
        return found(Stream.concat(Stream.of(knots), Stream.of(TOLD)).toArray(Knot[]::new));
    }

    private static List<String> found(Knot... knots) {
        return Dossiers.sentences(new AudiencesAreServed().examine(Dossiers.thread(knots)));
    }
}
