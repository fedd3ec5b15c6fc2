package fr.coulisses.schedule;

import static fr.coulisses.schedule.Tasks.task;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinksTest {

    private final ScheduledTask first = task("Dossier", 1, 3);
    private final ScheduledTask second = task("Dépôt", 4, 5, first);
    private final ScheduledTask third = task("Réponse", 6, 9, second);

    @Test
    void findsNoCycleInAChain() {
        assertThat(new Links(List.of(third, second, first)).cycle()).isEmpty();
    }

    @Test
    void putsEveryTaskBehindWhatItWaitsFor() {
        assertThat(new Links(List.of(third, second, first)).inOrder()).containsExactly(first, second, third);
    }

    @Test
    void namesTheTasksThatWaitForEachOtherInTheirOrder() {
        ScheduledTask turned = new ScheduledTask(first.id(), first.task().withAfter(List.of(third.id())));
        assertThat(new Links(List.of(turned, second, third)).cycle())
                .extracting(task -> task.task().label())
                .containsExactlyInAnyOrder("Dossier", "Dépôt", "Réponse");
    }

    @Test
    void leavesTasksBehindACycleOutOfIt() {
        ScheduledTask turned = new ScheduledTask(first.id(), first.task().withAfter(List.of(second.id())));
        assertThat(new Links(List.of(third, turned, second)).cycle()).containsExactlyInAnyOrder(turned, second);
    }

    @Test
    void findsATaskThatWaitsForItself() {
        ScheduledTask own = new ScheduledTask(first.id(), first.task().withAfter(List.of(first.id())));
        assertThat(new Links(List.of(own)).cycle()).containsExactly(own);
    }

    @Test
    void countsNoLinkToATaskThatIsGone() {
        ScheduledTask widow = new ScheduledTask(first.id(), first.task().withAfter(List.of(UUID.randomUUID())));
        assertThat(new Links(List.of(widow)).inOrder()).containsExactly(widow);
    }
}
