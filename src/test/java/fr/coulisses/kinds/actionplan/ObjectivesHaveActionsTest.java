package fr.coulisses.kinds.actionplan;

import static fr.coulisses.kinds.actionplan.Plans.action;
import static fr.coulisses.kinds.actionplan.Plans.findings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectivesHaveActionsTest {

    @Test
    void acceptsObjectivesThatOneActionServesTogether() {
        assertThat(examine(action("a").serves("o1", "o2").done())).isEmpty();
    }

    @Test
    void refusesAnObjectiveThatNoActionServes() {
        assertThat(examine(action("a").serves("o1").done()))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("actions", Finding::place)
                .returns(List.of("Objectif o2"), Finding::arguments);
    }

    @Test
    void countsNothingOfAnActionThatWasGivenUp() {
        assertThat(examine(
                        action("a").serves("o1").done(),
                        action("b").serves("o2").abandoned().done()))
                .extracting(Finding::arguments)
                .containsExactly(List.of("Objectif o2"));
    }

    @Test
    void refusesAnActionThatServesNothing() {
        assertThat(examine(
                        action("a").serves("o1", "o2").done(),
                        action("b").serves().done()))
                .extracting(Finding::place)
                .containsExactly("actions/b/objectives");
    }

    @Test
    void refusesAnObjectiveThatIsGone() {
        assertThat(examine(
                        action("a").serves("o1", "o2").done(),
                        action("b").serves("gone").done()))
                .extracting(Finding::message)
                .containsExactly("finding.R-C1.4-01.aimless");
    }

    @Test
    void refusesAPlanWithoutActions() {
        assertThat(findings(new ObjectivesHaveActions(), ActionPlan.empty()))
                .extracting(Finding::message)
                .containsExactly("finding.R-C1.4-01.empty");
    }

    private static List<Finding> examine(Action... actions) {
        return findings(new ObjectivesHaveActions(), Plans.plan(actions));
    }
}
