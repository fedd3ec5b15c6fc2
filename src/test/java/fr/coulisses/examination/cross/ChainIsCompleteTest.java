package fr.coulisses.examination.cross;

import static fr.coulisses.artefact.thread.KnotType.ACTION;
import static fr.coulisses.artefact.thread.KnotType.AXIS;
import static fr.coulisses.artefact.thread.KnotType.FINDING;
import static fr.coulisses.artefact.thread.KnotType.GENERAL_OBJECTIVE;
import static fr.coulisses.artefact.thread.KnotType.INDICATOR;
import static fr.coulisses.artefact.thread.KnotType.NEED;
import static fr.coulisses.artefact.thread.KnotType.OBJECTIVE;
import static fr.coulisses.artefact.thread.KnotType.ORIENTATION;
import static fr.coulisses.artefact.thread.KnotType.PARTNER;
import static fr.coulisses.artefact.thread.KnotType.SEGMENT;
import static fr.coulisses.examination.cross.Dossiers.knot;
import static fr.coulisses.examination.cross.Dossiers.thread;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.RedThread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainIsCompleteTest {

    private static final List<Knot> WHOLE = List.of(
            knot(NEED, "need"),
            knot(FINDING, "finding", "need"),
            knot(AXIS, "axis", "finding"),
            knot(ORIENTATION, "orientation", "axis"),
            knot(GENERAL_OBJECTIVE, "general", "orientation"),
            knot(OBJECTIVE, "objective", "general"),
            knot(ACTION, "action", "objective"),
            knot(INDICATOR, "indicator", "objective"));

    @Test
    void acceptsAChainFromNeedToIndicator() {
        assertThat(found(WHOLE.toArray(Knot[]::new))).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void acceptsANeedThatAnObjectiveAnswersWithoutAFinding() {
        assertThat(found(with(
                        knot(NEED, "other"),
                        knot(OBJECTIVE, "answer", "other", "general"),
                        knot(ACTION, "reply", "answer", "objective"))))
                .isEmpty();
    }

    @Test
    void namesEachOrphanInBothDirections() {
        assertThat(found(with(
                        knot(NEED, "n2"),
                        knot(AXIS, "a2"),
                        knot(ORIENTATION, "o2"),
                        knot(GENERAL_OBJECTIVE, "g2", "o2"),
                        knot(OBJECTIVE, "b2"),
                        knot(ACTION, "c2"),
                        knot(INDICATOR, "i2"))))
                .containsExactly(
                        "R-X-01.NEED_LEADS_TO_AN_OBJECTIVE n2",
                        "R-X-01.AXIS_RESTS_ON_A_FINDING a2",
                        "R-X-01.AXIS_LEADS_TO_AN_ORIENTATION a2",
                        "R-X-01.ORIENTATION_RESTS_ON_AN_AXIS o2",
                        "R-X-01.GENERAL_OBJECTIVE_LEADS_TO_AN_OBJECTIVE g2",
                        "R-X-01.OBJECTIVE_RESTS_ON_AN_ORIENTATION b2",
                        "R-X-01.OBJECTIVE_LEADS_TO_AN_ACTION b2",
                        "R-X-01.ACTION_RESTS_ON_AN_OBJECTIVE c2",
                        "R-X-01.ACTION_IS_MEASURED c2",
                        "R-X-01.INDICATOR_RESTS_ON_AN_OBJECTIVE i2");
    }

    @Test
    void goesOverNoPartnerAndNoAudience() {
        assertThat(found(with(
                        knot(PARTNER, "town hall", "objective"),
                        knot(SEGMENT, "pupils"),
                        knot(ACTION, "visit", "town hall", "pupils"))))
                .containsExactly("R-X-01.ACTION_RESTS_ON_AN_OBJECTIVE visit", "R-X-01.ACTION_IS_MEASURED visit");
    }

    @Test
    void saysOnceThatNothingOfTheNextKindExists() {
        assertThat(found(knot(NEED, "a"), knot(NEED, "b"), knot(FINDING, "f", "a")))
                .containsExactly("R-X-01.NONE_NEED_LEADS_TO_AN_OBJECTIVE 2");
    }

    @Test
    void findsWhatCitesWhatIsGone() {
        assertThat(found(with(knot(FINDING, "lost", "gone", "gone", "also gone"))))
                .containsExactly("R-X-01.GONE lost 2");
    }

    @Test
    void leadsToTheRowAndAsksForAReasonOnly() {
        RedThread thread = thread(with(knot(NEED, "n2")));
        assertThat(new ChainIsComplete().examine(thread)).singleElement().satisfies(hole -> {
            assertThat(hole.spot().path()).isEqualTo("rows/n2");
            assertThat(hole.finding().place()).isEqualTo("rows/n2");
            assertThat(hole.finding().severity()).isEqualTo(Severity.WARNING);
        });
    }

    private static Knot[] with(Knot... more) {
        List<Knot> all = new ArrayList<>(WHOLE);
        all.addAll(Arrays.asList(more));
        return all.toArray(Knot[]::new);
    }

    private static List<String> found(Knot... knots) {
        return Dossiers.sentences(new ChainIsComplete().examine(thread(knots)));
    }
}
