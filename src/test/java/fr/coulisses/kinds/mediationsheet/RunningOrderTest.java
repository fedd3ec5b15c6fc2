package fr.coulisses.kinds.mediationsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RunningOrderTest {

    @Test
    void putsEachStepOnTheClock() {
        assertThat(hours("14h50")).containsExactly("14\u00a0h\u00a050", "15\u00a0h\u00a000", "15\u00a0h\u00a000");
    }

    @Test
    void countsFromTheStartWhileNobodyKnowsIt() {
        assertThat(hours("bientôt")).containsExactly("0\u00a0h\u00a000", "0\u00a0h\u00a010", "0\u00a0h\u00a010");
    }

    @Test
    void goesOnAfterMidnight() {
        assertThat(hours("23:55").get(1)).isEqualTo("0\u00a0h\u00a005");
    }

    @Test
    void readsAndWritesTimes() {
        assertThat(ClockTime.of("9 h")).hasToString("Optional[09:00]");
        assertThat(ClockTime.of("24:00")).isEmpty();
        assertThat(ClockTime.of("12:60")).isEmpty();
        assertThat(ClockTime.written(ClockTime.of("9h5").orElse(java.time.LocalTime.MIN), Locale.ENGLISH))
                .isEqualTo("0:00");
        assertThat(ClockTime.written(ClockTime.of("9h05").orElseThrow(), Locale.ENGLISH))
                .isEqualTo("9:05");
    }

    private static List<String> hours(String start) {
        RunningOrder order = RunningOrder.of(Sheets.of("""
                {"startsAt": "%s", "steps": [{"id": "a", "minutes": 10}, {"id": "b"}, {"id": "c", "minutes": 5}]}""".formatted(start)));
        assertThat(order.sum()).isEqualTo(15);
        return order.timed().stream()
                .map(timed -> order.clock(timed.from(), Locale.FRENCH))
                .toList();
    }
}
