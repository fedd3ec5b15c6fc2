package fr.coulisses.kinds.editorialcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VideosAreSubtitledTest {

    @Test
    void acceptsSubtitlesAndPictures() {
        assertThat(Calendars.found(new VideosAreSubtitled(), """
                        {"posts": [{"id": "p", "status": "PLANNED", "format": "SHORT_VIDEO", "subtitled": true}]}""")).isEmpty();
        assertThat(Calendars.found(new VideosAreSubtitled(), """
                        {"posts": [{"id": "p", "status": "PLANNED", "format": "IMAGE"}]}""")).isEmpty();
    }

    @Test
    void advisesSubtitles() {
        assertThat(Calendars.found(new VideosAreSubtitled(), """
                        {"posts": [{"id": "p", "status": "TO_MAKE", "format": "SHORT_VIDEO"}]}""")).containsExactly("ADVICE posts/p/subtitled 3-07");
    }
}
