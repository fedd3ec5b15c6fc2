package fr.coulisses.kinds.evaluationplan;

import static fr.coulisses.kinds.evaluationplan.Plans.findings;
import static fr.coulisses.kinds.evaluationplan.Plans.knot;
import static fr.coulisses.kinds.evaluationplan.Plans.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.thread.KnotType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectivesHaveAnIndicatorTest {

    private final ObjectivesHaveAnIndicator check = new ObjectivesHaveAnIndicator();

    @Test
    void acceptsAnObjectiveThatIsCitedHereOrInAnotherPlan() {
        assertThat(findings(check, of("'objectives': ['o1']"), knot(KnotType.OBJECTIVE, "o1")))
                .isEmpty();
        assertThat(findings(
                        check, of("'unit': ''"), knot(KnotType.OBJECTIVE, "o1"), knot(KnotType.INDICATOR, "i", "o1")))
                .isEmpty();
    }

    @Test
    void blocksForEachObjectiveThatNothingMeasures() {
        assertThat(findings(
                        check,
                        of("'objectives': ['o1'], 'actions': ['o2']"),
                        knot(KnotType.OBJECTIVE, "o1"),
                        knot(KnotType.OBJECTIVE, "o2"),
                        knot(KnotType.OBJECTIVE, "o3"),
                        knot(KnotType.ACTION, "a", "o3")))
                .extracting(Finding::code, Finding::severity, Finding::place, Finding::arguments)
                .containsExactly(
                        tuple("R-C1.5-01", Severity.BLOCKING, "indicators", List.of("Ce que dit o2")),
                        tuple("R-C1.5-01", Severity.BLOCKING, "indicators", List.of("Ce que dit o3")));
    }

    @Test
    void asksNothingOfGeneralObjectivesAndOfAProjectWithoutAny() {
        assertThat(findings(check, of("'unit': ''"), knot(KnotType.GENERAL_OBJECTIVE, "g"), knot(KnotType.NEED, "n")))
                .isEmpty();
        assertThat(findings(check, of("'unit': ''"))).isEmpty();
    }
}
