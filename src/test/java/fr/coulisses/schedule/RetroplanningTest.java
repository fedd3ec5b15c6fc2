package fr.coulisses.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.parameter.ParameterSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetroplanningTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 6, 30);
    private static final ParameterSnapshot SHIPPED = ParameterSnapshot.shipped(FIRST_DAY);

    @ParameterizedTest
    @EnumSource(RetroplanningModel.class)
    void keepsTheRulesOfASchedule(RetroplanningModel model) {
        List<ScheduledTask> rows = Retroplanning.of(model, FIRST_DAY, SHIPPED);
        rows.forEach(row -> TaskRules.require(row.task()));
        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(new Links(rows).cycle()).isEmpty();
        assertThat(Concerns.of(new Schedule(FIRST_DAY, rows))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RetroplanningModel.class)
    void keepsItsOrderOnWhicheverDayTheEventBegins(RetroplanningModel model) {
        for (LocalDate day = FIRST_DAY; day.isBefore(FIRST_DAY.plusYears(1)); day = day.plusDays(1)) {
            assertThat(Concerns.of(new Schedule(day, Retroplanning.of(model, day, SHIPPED))))
                    .as("event on " + day)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(RetroplanningModel.class)
    void linksRowsToRowsThatAreThere(RetroplanningModel model) {
        List<ScheduledTask> rows = Retroplanning.of(model, FIRST_DAY, SHIPPED);
        LibraryCsv.rows(model)
                .forEach(row -> assertThat(LibraryCsv.rows(model))
                        .extracting(LibraryRow::key)
                        .containsAll(row.after()));
        assertThat(rows).extracting(ScheduledTask::id).doesNotHaveDuplicates();
    }

    @Test
    void countsALegalDelayByTheFigureInForce() {
        assertThat(gn6(SHIPPED).start()).isEqualTo(LocalDate.of(2027, 6, 15));
        assertThat(gn6(SHIPPED.with("P-GN6-DELAI", "30")).start()).isEqualTo(LocalDate.of(2027, 5, 31));
        assertThat(gn6(SHIPPED).legalSource()).contains("P-GN6-DELAI");
    }

    @Test
    void movesWithTheEvent() {
        LocalDate later = FIRST_DAY.plusDays(40);
        Task moved = Retroplanning.moved(gn6(SHIPPED), later);
        assertThat(moved.start()).isEqualTo(later.minusDays(15));
        assertThat(moved.span().days()).isEqualTo(1);
    }

    @Test
    void staysWhereSomebodyPutIt() {
        Task byHand = TaskEdits.apply(
                gn6(SHIPPED),
                List.of(
                        new FieldEdit(TaskField.START, "2027-06-15", "2027-06-10"),
                        new FieldEdit(TaskField.END, "2027-06-15", "2027-06-10")));
        assertThat(byHand.moved()).isTrue();
        assertThat(Retroplanning.moved(byHand, FIRST_DAY.plusDays(40))).isEqualTo(byHand);
    }

    @Test
    void isToldOfALegalDeadlineThatWouldBeMissed() {
        Task gn6 = gn6(SHIPPED);
        assertThat(concerns(gn6)).isEmpty();
        assertThat(concerns(
                        gn6.withSpan(new Span(gn6.start().plusDays(1), gn6.end().plusDays(1)))))
                .extracting(Concern::label)
                .containsExactly("schedule.concern.legal");
    }

    @Test
    void addsNoRowTwice() {
        List<ScheduledTask> rows = Retroplanning.of(RetroplanningModel.CONCERT, FIRST_DAY, SHIPPED);
        assertThat(Retroplanning.missing(
                        Retroplanning.of(RetroplanningModel.CONCERT, FIRST_DAY, SHIPPED),
                        new Schedule(FIRST_DAY, rows)))
                .isEmpty();
    }

    private static List<Concern> concerns(Task task) {
        ScheduledTask row = new ScheduledTask(UUID.randomUUID(), task);
        return Concerns.of(new Schedule(FIRST_DAY, List.of(row)));
    }

    private static Task gn6(ParameterSnapshot parameters) {
        return Retroplanning.of(RetroplanningModel.CONCERT, FIRST_DAY, parameters).stream()
                .map(ScheduledTask::task)
                .filter(task -> task.legalSource().contains("P-GN6-DELAI"))
                .findFirst()
                .orElseThrow();
    }
}
