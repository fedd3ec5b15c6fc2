package fr.coulisses.schedule;

import static fr.coulisses.schedule.Tasks.june;
import static fr.coulisses.schedule.Tasks.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskRulesTest {

    private final Task task = task("Montage", 1, 3).task();

    @Test
    void takesATaskOfOneDayAndOfFiveYears() {
        assertThatCode(() -> TaskRules.require(task.withSpan(new Span(june(1), june(1)))))
                .doesNotThrowAnyException();
        assertThatCode(() -> TaskRules.require(task.withSpan(new Span(june(1), june(1827)))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesATaskOfNoDayAndOfTenThousand() {
        assertRefused(task.withSpan(new Span(june(1), june(0))), "schedule.refused.days");
        assertRefused(task.withSpan(new Span(june(1), june(1828))), "schedule.refused.days");
        assertRefused(task.withSpan(new Span(june(1), june(10_000))), "schedule.refused.days");
    }

    @Test
    void refusesATaskWithoutANameOrWithAVeryLongOne() {
        assertRefused(TaskField.LABEL.with(task, "  "), "schedule.refused.label");
        assertRefused(TaskField.LABEL.with(task, "a".repeat(201)), "schedule.refused.label");
        assertThatCode(() -> TaskRules.require(TaskField.LABEL.with(task, "a".repeat(200))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesLettersThatNoFileCanKeep() {
        assertRefused(TaskField.LABEL.with(task, "a\u0000b"), "schedule.refused.letters");
        assertRefused(TaskField.RESPONSIBLE.with(task, "a\uFFFFb"), "schedule.refused.letters");
    }

    @Test
    void refusesAMilestoneOfSeveralDays() {
        assertRefused(TaskField.MILESTONE.with(task, "true"), "schedule.refused.milestone");
    }

    @Test
    void refusesMoreThanAllOfSomebodysTime() {
        assertRefused(TaskField.LOAD.with(task, "101"), "schedule.refused.percent");
        assertRefused(TaskField.PROGRESS.with(task, "-1"), "schedule.refused.percent");
    }

    @Test
    void refusesWhatIsNoDayNoPercentageAndNoLot() {
        assertThatThrownBy(() -> TaskField.START.with(task, "31/02/2027")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> TaskField.LOAD.with(task, "beaucoup")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> TaskField.LOT.with(task, "DECOR")).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesDaysFarFromTheProject() {
        ProjectSheet sheet = ProjectSheet.titled("Sans date");
        assertThatCode(() -> Horizon.of(sheet).require(task)).doesNotThrowAnyException();
        Horizon horizon = new Horizon(june(1), june(30));
        assertThatCode(() -> horizon.require(task)).doesNotThrowAnyException();
        assertThatThrownBy(() -> horizon.require(task.withSpan(new Span(june(0), june(2)))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> horizon.require(task.withSpan(new Span(june(30), june(31)))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void putsDifferentFieldsOfTwoPeopleTogether() {
        Task theirs = TaskField.PROGRESS.with(task, "50");
        Task both = TaskEdits.apply(theirs, List.of(new FieldEdit(TaskField.LABEL, "Montage", "Montage du son")));
        assertThat(both.label()).isEqualTo("Montage du son");
        assertThat(both.progress()).isEqualTo(50);
    }

    @Test
    void overwritesNoFieldThatSomebodyElseChanged() {
        Task theirs = TaskField.LABEL.with(task, "Démontage");
        assertThatThrownBy(() ->
                        TaskEdits.apply(theirs, List.of(new FieldEdit(TaskField.LABEL, "Montage", "Montage du son"))))
                .isInstanceOf(FieldConflict.class);
    }

    @Test
    void movesBothEndsOfATaskAtOnce() {
        Task moved = TaskEdits.apply(
                task,
                List.of(
                        new FieldEdit(TaskField.START, june(1).toString(), june(11).toString()),
                        new FieldEdit(TaskField.END, june(3).toString(), june(13).toString())));
        assertThat(moved.span()).isEqualTo(new Span(june(11), june(13)));
    }

    @Test
    void countsSlippageAtTheEndOfATask() {
        Task agreed = task.withBaseline(new Span(june(1), june(3)));
        assertThat(Slippage.days(agreed)).isZero();
        assertThat(Slippage.days(agreed.withSpan(new Span(june(1), june(5))))).isEqualTo(2);
        assertThat(Slippage.days(agreed.withSpan(new Span(june(1), june(2))))).isEqualTo(-1);
        assertThat(Slippage.days(task)).isZero();
    }

    private static void assertRefused(Task task, String label) {
        assertThatThrownBy(() -> TaskRules.require(task))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo(label));
    }
}
