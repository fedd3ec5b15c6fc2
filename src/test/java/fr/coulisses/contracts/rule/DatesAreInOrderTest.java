package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// Dates in the right order.
class DatesAreInOrderTest {

    @Test
    void acceptsOneDayAndANight() {
        assertThat(rule().says(cession())).isEmpty();
        assertThat(rule().says(with(cession(), "dates/sessions/0/ends", "\"00:30\"")))
                .isEmpty();
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        assertThat(rule().names(with(cession(), "dates/endsOn", "\"2027-04-23\"")))
                .contains("end");
    }

    @Test
    void refusesAPerformanceOutsideAndHoursBackwards() {
        assertThat(rule().names(with(cession(), "dates/sessions/0/day", "\"2027-04-25\"")))
                .containsExactly("outside");
        assertThat(rule().names(with(cession(), "dates/sessions/0/ends", "\"20:00\"")))
                .containsExactly("hours");
    }

    @Test
    void refusesInstalmentsBackwards() {
        assertThat(rule().names(with(cession(), "price/schedule/1/day", "\"2027-02-14\"")))
                .containsExactly("instalment");
        assertThat(rule().says(with(cession(), "price/schedule/1/day", "\"2027-02-15\"")))
                .isEmpty();
    }

    @Test
    void refusesASignatureOfTomorrow() {
        assertThat(rule().names(signed("2026-12-01"))).containsExactly("future");
        assertThat(rule().says(signed("2026-11-30"))).isEmpty();
    }

    private static Contract signed(String day) {
        return with(cession(), "signatures", """
                [{"id": "g1", "party": "p1", "day": "%s", "name": "Nadia Roche"}]""".formatted(day));
    }

    private static Ruling rule() {
        return new Ruling(new DatesAreInOrder());
    }
}
