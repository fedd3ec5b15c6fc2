package fr.coulisses.kinds.editorialcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PicturesAreDescribedTest {

    @Test
    void acceptsAPictureWithItsWords() {
        assertThat(Calendars.found(new PicturesAreDescribed(), """
                        {"posts": [{"id": "p", "status": "PLANNED", "visual": "Photo", "alt": "La halle", "credit": "Léna"}]}""")).isEmpty();
        assertThat(Calendars.found(new PicturesAreDescribed(), """
                        {"posts": [{"id": "p", "status": "PUBLISHED", "work": "w", "alt": "La halle"}], "pictures": [{"id": "w", "credit": "Léna"}]}""")).isEmpty();
    }

    @Test
    void warnsOfWhatIsAboutToBePublished() {
        assertThat(Calendars.found(new PicturesAreDescribed(), """
                        {"posts": [{"id": "p", "status": "PLANNED", "format": "IMAGE"}]}"""))
                .containsExactly("WARNING posts/p/alt alt", "WARNING posts/p/credit credit");
    }

    @Test
    void waitsForIdeasAndTexts() {
        assertThat(Calendars.found(new PicturesAreDescribed(), """
                        {"posts": [{"id": "p", "format": "IMAGE"}]}""")).isEmpty();
        assertThat(Calendars.found(new PicturesAreDescribed(), """
                        {"posts": [{"id": "p", "status": "PUBLISHED", "format": "TEXT"}]}""")).isEmpty();
    }
}
