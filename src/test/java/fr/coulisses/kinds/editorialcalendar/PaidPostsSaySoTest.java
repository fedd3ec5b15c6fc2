package fr.coulisses.kinds.editorialcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaidPostsSaySoTest {

    @Test
    void acceptsWhatIsSaidAndWhatIsFree() {
        assertThat(Calendars.found(new PaidPostsSaySo(), """
                        {"posts": [{"id": "p", "collaboration": {"partner": "M", "money": 1, "shown": true}}]}""")).isEmpty();
        assertThat(Calendars.found(new PaidPostsSaySo(), """
                        {"posts": [{"id": "p", "collaboration": {"partner": "M", "money": 0}}]}""")).isEmpty();
    }

    @Test
    void refusesMoneyAndAdvantagesThatAreNotSaid() {
        assertThat(Calendars.found(new PaidPostsSaySo(), """
                        {"posts": [{"id": "p", "collaboration": {"partner": "M", "inKind": 22}}]}"""))
                .containsExactly("BLOCKING posts/p/collaboration/shown 3-08");
    }

    @Test
    void asksNothingOfWhatIsCancelled() {
        assertThat(Calendars.found(new PaidPostsSaySo(), """
                        {"posts": [{"id": "p", "status": "CANCELLED", "collaboration": {"money": 5}}]}""")).isEmpty();
    }
}
