package fr.coulisses.kinds.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotesAreCompleteTest {

    private final NotesAreComplete check = new NotesAreComplete();

    @Test
    void acceptsANoteWithItsFour() {
        assertThat(Watches.found(check, note("\"impact\": \"NEUTRAL\", \"interpretation\": \"Rien ne change.\"")))
                .isEmpty();
        assertThat(Watches.found(check, note("\"impact\": \"THREAT\", \"action\": \"Appeler\"")))
                .isEmpty();
    }

    @Test
    void asksForAConsequenceInWords() {
        assertThat(Watches.found(check, note("\"impact\": \"THREAT\""))).containsExactly("notes/n/impact [Appel]");
        assertThat(Watches.found(check, note("\"action\": \"Appeler\""))).containsExactly("notes/n/impact [Appel]");
    }

    @Test
    void asksForSourceAndDays() {
        assertThat(Watches.found(check, """
                {"notes": [{"id": "n", "source": "gone", "impact": "NEUTRAL", "action": "Rien"}]}"""))
                .containsExactly("notes/n/source […]", "notes/n/publishedOn […]", "notes/n/readOn […]");
    }

    private static String note(String consequence) {
        return """
                {"sources": [{"id": "s", "name": "CNM"}],
                 "notes": [{"id": "n", "title": "Appel", "source": "s", "publishedOn": "2026-11-02",
                    "readOn": "2026-11-05", %s}]}""".formatted(consequence);
    }
}
