package fr.coulisses.kinds.mediationsheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import org.junit.jupiter.api.Test;

class StepsFillTheDurationTest {

    private final StepsFillTheDuration check = new StepsFillTheDuration();

    @Test
    void acceptsTheSameToTheMinute() {
        assertThat(Sheets.found(check, lasting(60, 45, 15))).isEmpty();
    }

    @Test
    void refusesAMinuteMoreOrLess() {
        assertThat(Sheets.found(check, lasting(60, 45, 16))).containsExactly("duration long");
        assertThat(Sheets.found(check, lasting(60, 45, 14))).containsExactly("duration short");
        assertThat(Sheets.findings(check, Sheets.of(lasting(60, 45, 14))))
                .extracting(Finding::arguments)
                .first()
                .hasToString("[59, 60, 1]");
    }

    @Test
    void asksForADuration() {
        assertThat(Sheets.found(check, "{}")).containsExactly("duration none");
    }

    @Test
    void waitsForSteps() {
        assertThat(Sheets.found(check, "{\"duration\": 60}")).isEmpty();
    }

    private static String lasting(int announced, int first, int second) {
        return "{\"duration\": %d, \"steps\": [{\"id\": \"a\", \"minutes\": %d}, {\"id\": \"b\", \"minutes\": %d}]}"
                .formatted(announced, first, second);
    }
}
