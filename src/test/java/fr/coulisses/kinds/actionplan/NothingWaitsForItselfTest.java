package fr.coulisses.kinds.actionplan;

import static fr.coulisses.kinds.actionplan.Plans.action;
import static fr.coulisses.kinds.actionplan.Plans.findings;
import static fr.coulisses.kinds.actionplan.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.schedule.Lot;
import java.util.List;
import org.junit.jupiter.api.Test;

class NothingWaitsForItselfTest {

    @Test
    void acceptsAChainOfTasksAndOfActions() {
        PlannedTask first = task("Un", Lot.LEGAL, 1, 1);
        PlannedTask second = task("Deux", Lot.LEGAL, 2, 2, first);
        assertThat(findings(new NothingWaitsForItself(), Plans.tasks(first, second)))
                .isEmpty();
        assertThat(examine(action("a").done(), action("b").after("a").done())).isEmpty();
    }

    @Test
    void refusesTwoTasksThatWaitForEachOther() {
        PlannedTask first = task("Un", Lot.LEGAL, 1, 1);
        PlannedTask second = task("Deux", Lot.LEGAL, 2, 2, first);
        PlannedTask closed = new PlannedTask(
                first.id(),
                "Un",
                Lot.LEGAL,
                first.start(),
                first.end(),
                false,
                "",
                100,
                0,
                List.of(second.id()),
                null,
                null,
                "");
        assertThat(findings(new NothingWaitsForItself(), Plans.tasks(closed, second)))
                .singleElement()
                .extracting(finding -> finding.arguments().getFirst())
                .asString()
                .contains("«\u00a0Un\u00a0»", "«\u00a0Deux\u00a0»");
    }

    @Test
    void refusesTwoActionsThatWaitForEachOther() {
        assertThat(examine(action("a").after("b").done(), action("b").after("a").done()))
                .extracting(Finding::message)
                .containsExactly("finding.R-C1.4-04.actions");
    }

    @Test
    void refusesAnActionThatWaitsForItself() {
        assertThat(examine(action("a").after("a").done()))
                .extracting(Finding::place)
                .containsExactly("actions/a/prerequisites");
    }

    private static List<Finding> examine(Action... actions) {
        return findings(new NothingWaitsForItself(), Plans.plan(actions));
    }
}
