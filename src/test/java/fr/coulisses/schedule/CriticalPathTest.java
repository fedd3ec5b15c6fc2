package fr.coulisses.schedule;

import static fr.coulisses.schedule.Tasks.task;
import static fr.coulisses.schedule.Tasks.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CriticalPathTest {

    private final ScheduledTask build = task("Montage", 1, 5);
    private final ScheduledTask print = task("Impression", 1, 2);
    private final ScheduledTask open = task("Ouverture", 6, 7, build, print);
    private final CriticalPath path = path(build, print, open);

    private static CriticalPath path(ScheduledTask... tasks) {
        return new CriticalPath(new Schedule(null, List.of(tasks)));
    }

    @Test
    void hangsOnTheFirstPublicDayWhateverComesAfterIt() {
        ScheduledTask review = task("Bilan", 20, 40, open);
        CriticalPath announced = new CriticalPath(new Schedule(Tasks.june(7), List.of(build, print, open, review)));
        assertThat(announced.isCritical(build)).isTrue();
        assertThat(announced.isCritical(print)).isFalse();
        assertThat(announced.slack(review)).isZero();
    }

    @Test
    void holdsTheTasksThatTheLastDayHangsOn() {
        assertThat(path.isCritical(build)).isTrue();
        assertThat(path.isCritical(open)).isTrue();
        assertThat(path.isCritical(print)).isFalse();
    }

    @Test
    void countsTheDaysThatATaskCanSlip() {
        assertThat(path.slack(print)).isEqualTo(3);
        assertThat(path.freeSlack(print)).isEqualTo(3);
        assertThat(path.slack(build)).isZero();
    }

    @Test
    void tellsFreeSlackFromTotalSlack() {
        ScheduledTask poster = task("Affiche", 1, 2);
        ScheduledTask posting = task("Affichage", 3, 4, poster);
        ScheduledTask event = task("Jour J", 10, 10, posting);
        CriticalPath posters = path(poster, posting, event);
        assertThat(posters.freeSlack(poster)).isZero();
        assertThat(posters.slack(poster)).isEqualTo(5);
    }

    @Test
    void goesBelowZeroWhereTheNextTaskBeginsTooEarly() {
        ScheduledTask late = task("Montage", 1, 8);
        ScheduledTask early = task("Ouverture", 6, 7, late);
        assertThat(path(late, early).freeSlack(late)).isEqualTo(-3);
    }

    @Test
    void letsAMilestoneStandOnTheLastDayOfWhatItWaitsFor() {
        ScheduledTask delivered = with(task("Livré", 5, 5, build), TaskField.MILESTONE, "true");
        assertThat(path(build, delivered).slack(build)).isZero();
    }

    @Test
    void takesNoTaskWithoutLinksForCritical() {
        ScheduledTask alone = task("Bilan", 1, 30);
        assertThat(path(alone).isCritical(alone)).isFalse();
    }

    @Test
    void isThereForAScheduleWithoutTasks() {
        assertThat(path().slack(build)).isZero();
    }
}
