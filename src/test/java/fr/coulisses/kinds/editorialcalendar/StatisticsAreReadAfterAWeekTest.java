package fr.coulisses.kinds.editorialcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatisticsAreReadAfterAWeekTest {

    @Test
    void waitsForAWeek() {
        assertThat(Calendars.found(new StatisticsAreReadAfterAWeek(), """
                        {"posts": [{"id": "p", "status": "PUBLISHED", "day": "2026-11-24"}]}""")).isEmpty();
        assertThat(Calendars.found(new StatisticsAreReadAfterAWeek(), """
                        {"posts": [{"id": "p", "status": "PUBLISHED", "day": "2026-11-23"}]}"""))
                .containsExactly("ADVICE posts/p/stats/reach posts");
    }

    @Test
    void acceptsFiguresAndWhatIsNotPublished() {
        assertThat(Calendars.found(new StatisticsAreReadAfterAWeek(), """
                        {"posts": [{"id": "p", "status": "PUBLISHED", "day": "2026-11-01", "stats": {"reach": 0}}]}""")).isEmpty();
        assertThat(Calendars.found(new StatisticsAreReadAfterAWeek(), """
                        {"posts": [{"id": "p", "status": "PLANNED", "day": "2026-11-01"}]}""")).isEmpty();
    }
}
