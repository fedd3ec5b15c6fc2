package fr.coulisses.kinds.watch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FeedNotesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Article ONE = new Article("Un", "Le premier.", "https://cnm.example/1", TODAY);
    private static final Article TWO = new Article("Deux", "", "", null);
    private static final Feed FEED = new Feed("Le fil du CNM", "https://cnm.example", List.of(ONE, TWO));

    @Test
    void addsNotesUnderASourceOfTheirOwn() {
        ObjectNode draft = draft("{}");
        FeedNotes.add(draft, FEED, List.of(ONE, TWO), "ECONOMIC", TODAY);
        assertThat(draft.path("sources")).hasSize(1);
        assertThat(draft.at("/sources/0/name").asString()).isEqualTo("Le fil du CNM");
        assertThat(draft.path("notes")).hasSize(2);
        assertThat(draft.at("/notes/0/source")).isEqualTo(draft.at("/sources/0/id"));
        assertThat(draft.at("/notes/0/publishedOn").asString()).isEqualTo("2026-11-30");
        assertThat(draft.at("/notes/1/publishedOn").isMissingNode()).isTrue();
        assertThat(draft.at("/notes/1/axis").asString()).isEqualTo("ECONOMIC");
    }

    @Test
    void usesTheSourceThatIsThere() {
        ObjectNode draft = draft("{\"sources\": [{\"id\": \"s\", \"name\": \"le fil du cnm\"}], \"notes\": []}");
        FeedNotes.add(draft, FEED, List.of(TWO), "", TODAY);
        assertThat(draft.path("sources")).hasSize(1);
        assertThat(draft.at("/notes/0/source").asString()).isEqualTo("s");
    }

    @Test
    void proposesNothingTwice() {
        assertThat(FeedNotes.fresh(FEED, List.of(draft("{\"url\": \"https://cnm.example/1\"}"))))
                .containsExactly(TWO);
        assertThat(FeedNotes.fresh(FEED, List.of(draft("{\"title\": \"Deux\"}"))))
                .containsExactly(ONE);
    }

    private static ObjectNode draft(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }
}
