package fr.coulisses.kinds.editorialcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostsHaveTheirTimeTest {

    @Test
    void acceptsWhatIsToComeAndWhatWasPublished() {
        assertThat(Calendars.found(new PostsHaveTheirTime(), """
                        {"posts": [{"id": "p", "status": "PLANNED", "day": "2026-11-30", "at": "18 h 30"}]}""")).isEmpty();
        assertThat(Calendars.found(new PostsHaveTheirTime(), """
                        {"posts": [{"id": "p", "status": "PUBLISHED", "day": "2026-11-30"}]}""")).isEmpty();
        assertThat(Calendars.found(new PostsHaveTheirTime(), """
                        {"posts": [{"id": "p"}]}""")).isEmpty();
    }

    @Test
    void seesWhatIsOutOfItsTime() {
        assertThat(Calendars.found(new PostsHaveTheirTime(), """
                        {"posts": [{"id": "p", "status": "PUBLISHED", "day": "2026-12-01"}]}""")).containsExactly("WARNING posts/p/day early");
        assertThat(Calendars.found(new PostsHaveTheirTime(), """
                        {"posts": [{"id": "p", "status": "PLANNED", "day": "2026-11-29"}]}""")).containsExactly("ADVICE posts/p/status late");
        assertThat(Calendars.found(new PostsHaveTheirTime(), """
                        {"posts": [{"id": "p", "status": "PLANNED", "at": "bientôt"}]}"""))
                .containsExactly("WARNING posts/p/at hour", "WARNING posts/p/day undated");
    }
}
