package fr.coulisses.kinds.actionplan;

import static fr.coulisses.kinds.actionplan.Plans.action;
import static fr.coulisses.kinds.actionplan.Plans.findings;
import static fr.coulisses.kinds.actionplan.Plans.june;
import static fr.coulisses.kinds.actionplan.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.schedule.Lot;
import java.util.List;
import org.junit.jupiter.api.Test;

class TasksFollowTheirPredecessorsTest {

    private static final PlannedTask EARLIER = task("Devis", Lot.FUNDING, 1, 10);

    @Test
    void acceptsATaskThatBeginsOnTheDayAfter() {
        assertThat(examine(EARLIER, task("Commande", Lot.FUNDING, 11, 12, EARLIER)))
                .isEmpty();
    }

    @Test
    void refusesATaskThatBeginsOnTheLastDay() {
        PlannedTask later = task("Commande", Lot.FUNDING, 10, 12, EARLIER);
        assertThat(examine(EARLIER, later))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("tasks/" + later.id(), Finding::place)
                .returns(List.of("Commande", "10/06/2027", "Devis", "10/06/2027"), Finding::arguments);
    }

    @Test
    void refusesAnActionThatBeginsBeforeAnotherEndsThatItNeeds() {
        assertThat(actions(10)).extracting(Finding::place).containsExactly("actions/b/start");
        assertThat(actions(11)).isEmpty();
    }

    @Test
    void saysNothingOfActionsWhoseDaysAreOpen() {
        assertThat(findings(
                        new TasksFollowTheirPredecessors(),
                        Plans.plan(
                                action("a").lasts(null, null).done(),
                                action("b").after("a").done())))
                .isEmpty();
    }

    private static List<Finding> actions(int start) {
        return findings(
                new TasksFollowTheirPredecessors(),
                Plans.plan(
                        action("a").lasts(june(1), june(10)).done(),
                        action("b").lasts(june(start), june(20)).after("a").done()));
    }

    private static List<Finding> examine(PlannedTask... tasks) {
        return findings(new TasksFollowTheirPredecessors(), Plans.tasks(tasks));
    }
}
