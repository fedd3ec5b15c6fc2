package fr.coulisses.kinds.actionplan;

import static fr.coulisses.kinds.actionplan.Plans.findings;
import static fr.coulisses.kinds.actionplan.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.schedule.Lot;
import java.util.List;
import org.junit.jupiter.api.Test;

class NobodyIsAskedTwiceTest {

    @Test
    void acceptsTwoFullTimeTasksOneAfterTheOther() {
        assertThat(examine(at(1, 5, "Inès", 100), at(6, 9, "Inès", 100))).isEmpty();
    }

    @Test
    void asksAboutTwoFullTimeTasksThatShareADay() {
        assertThat(examine(at(1, 5, "Inès", 100), at(5, 9, "Inès", 100)))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns(List.of("Inès", "200", "05/06/2027", "05/06/2027"), Finding::arguments);
    }

    @Test
    void acceptsTwoHalvesAndTwoPeople() {
        assertThat(examine(at(1, 5, "Inès", 50), at(1, 5, "Inès", 50), at(1, 5, "Yanis", 100)))
                .isEmpty();
    }

    private static PlannedTask at(int from, int to, String who, int load) {
        return task("Tâche", Lot.TECHNICAL, from, to, who, load);
    }

    private static List<Finding> examine(PlannedTask... tasks) {
        return findings(new NobodyIsAskedTwice(), Plans.tasks(tasks));
    }
}
