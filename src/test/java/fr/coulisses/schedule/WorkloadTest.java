package fr.coulisses.schedule;

import static fr.coulisses.schedule.Tasks.june;
import static fr.coulisses.schedule.Tasks.task;
import static fr.coulisses.schedule.Tasks.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private final ScheduledTask one = of("Inès", task("Montage", 1, 5));
    private final ScheduledTask other = of("Inès", task("Presse", 5, 8));

    @Test
    void seesTwoTasksOfFullTimeThatMeetForADay() {
        Workload.Overload overload =
                new Workload(List.of(one, other)).overloads().getFirst();
        assertThat(overload.span()).isEqualTo(new Span(june(5), june(5)));
        assertThat(overload.load()).isEqualTo(200);
        assertThat(overload.tasks()).containsExactly(one, other);
    }

    @Test
    void letsTasksFollowEachOther() {
        assertThat(new Workload(List.of(one, of("Inès", task("Presse", 6, 8)))).overloads())
                .isEmpty();
    }

    @Test
    void letsTwoHalvesMakeAWhole() {
        assertThat(new Workload(List.of(with(one, TaskField.LOAD, "50"), with(other, TaskField.LOAD, "50")))
                        .overloads())
                .isEmpty();
        assertThat(new Workload(List.of(with(one, TaskField.LOAD, "50"), with(other, TaskField.LOAD, "51")))
                        .overloads())
                .hasSize(1);
    }

    @Test
    void countsEveryPersonForThemselves() {
        assertThat(new Workload(List.of(one, of("Théo", task("Presse", 5, 8)))).overloads())
                .isEmpty();
    }

    @Test
    void asksNoTimeForMilestonesAndFinishedTasks() {
        ScheduledTask milestone = with(of("Inès", task("Dépôt", 5, 5)), TaskField.MILESTONE, "true");
        assertThat(new Workload(List.of(one, milestone, with(other, TaskField.PROGRESS, "100"))).overloads())
                .isEmpty();
    }

    private static ScheduledTask of(String person, ScheduledTask task) {
        return with(task, TaskField.RESPONSIBLE, person);
    }
}
