package fr.coulisses.kinds.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegulatoryNotesCiteTheTextTest {

    private final RegulatoryNotesCiteTheText check = new RegulatoryNotesCiteTheText();

    @Test
    void acceptsATextWithItsDay() {
        assertThat(Watches.found(check, note("REGULATORY", "Décret n° 2017-1244", "\"2017-08-07\"")))
                .isEmpty();
    }

    @Test
    void asksForTheTextThenForItsDay() {
        assertThat(Watches.found(check, note("REGULATORY", " ", "null"))).containsExactly("notes/n/legalText [Son]");
        assertThat(Watches.found(check, note("REGULATORY", "Décret", "null")))
                .containsExactly("notes/n/legalDate [Son]");
    }

    @Test
    void asksNothingOfTheOtherAxes() {
        assertThat(Watches.found(check, note("ECONOMIC", "", "null"))).isEmpty();
    }

    private static String note(String axis, String text, String day) {
        return "{\"notes\": [{\"id\": \"n\", \"title\": \"Son\", \"axis\": \"%s\", \"legalText\": \"%s\", \"legalDate\": %s}]}"
                .formatted(axis, text, day);
    }
}
