package fr.coulisses.kinds.evaluationplan;

import static fr.coulisses.kinds.evaluationplan.Plans.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.schedule.Lot;
import fr.coulisses.schedule.Schedule;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Span;
import fr.coulisses.schedule.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleFiguresTest {

    @Test
    void countsWhatIsDueDoneAndDidNotSlip() {
        assertThat(onTime(task(-10, 100, null, false), task(-5, 40, null, false), task(-1, 100, -6, false)))
                .contains("33.3");
    }

    @Test
    void asksNothingOfWhatIsNotDueYet() {
        assertThat(onTime(task(-1, 100, null, false), task(0, 0, null, false), task(30, 0, null, false)))
                .contains("100.0");
        assertThat(onTime(task(0, 0, null, false))).isEmpty();
    }

    @Test
    void holdsATaskToWhatWasAgreed() {
        assertThat(onTime(task(20, 0, -3, false))).contains("0.0");
        assertThat(onTime(task(-8, 100, -3, false))).contains("100.0");
    }

    @Test
    void countsMilestonesApart() {
        ScheduleFigures figures = figures(task(-4, 100, null, true), task(-4, 0, null, false));
        assertThat(figures.figure(Computation.MILESTONES_ON_TIME))
                .map(figure -> figure.part() + "/" + figure.whole())
                .contains("1/1");
        assertThat(figures.figure(Computation.TASKS_ON_TIME))
                .map(figure -> figure.part() + "/" + figure.whole())
                .contains("1/2");
        assertThat(figures.figure(Computation.FILL_RATE)).isEmpty();
    }

    private static Optional<String> onTime(Task... tasks) {
        return figures(tasks)
                .figure(Computation.TASKS_ON_TIME)
                .map(figure -> figure.value().toPlainString());
    }

    private static ScheduleFigures figures(Task... tasks) {
        return new ScheduleFigures(
                new Schedule(
                        null,
                        Stream.of(tasks)
                                .map(task -> new ScheduledTask(UUID.randomUUID(), task))
                                .toList()),
                TODAY);
    }

    /// @param end in days from today
    /// @param agreed its end in the baseline, in days from today
    private static Task task(int end, int progress, @Nullable Integer agreed, boolean milestone) {
        return new Task(
                "Essai",
                Lot.REVIEW,
                ending(end),
                milestone,
                "",
                Task.FULL_TIME,
                progress,
                List.of(),
                agreed == null ? null : ending(agreed),
                "",
                null,
                false);
    }

    private static Span ending(int days) {
        LocalDate end = TODAY.plusDays(days);
        return new Span(end.minusDays(2), end);
    }
}
