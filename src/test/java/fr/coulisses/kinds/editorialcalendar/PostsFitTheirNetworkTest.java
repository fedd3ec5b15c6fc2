package fr.coulisses.kinds.editorialcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostsFitTheirNetworkTest {

    @Test
    void acceptsAPostAsLongAsItsNetworkTakes() {
        assertThat(Calendars.found(new PostsFitTheirNetwork(), """
                        {"posts": [{"id": "p", "network": "BLUESKY", "text": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}]}""")).isEmpty();
        assertThat(Calendars.found(new PostsFitTheirNetwork(), """
                        {"posts": [{"id": "p", "network": "OTHER", "text": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}]}""")).isEmpty();
        assertThat(Calendars.found(new PostsFitTheirNetwork(), """
                        {"posts": [{"id": "p", "network": "INSTAGRAM", "hashtags": "#a1 #b1 #c1 #d1 #e1", "link": "https://a.example"}]}""")).isEmpty();
    }

    @Test
    void advisesBeyond() {
        assertThat(Calendars.found(new PostsFitTheirNetwork(), """
                        {"posts": [{"id": "p", "network": "BLUESKY", "text": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}]}""")).containsExactly("ADVICE posts/p/text text");
        assertThat(Calendars.found(new PostsFitTheirNetwork(), """
                        {"posts": [{"id": "p", "network": "INSTAGRAM", "hashtags": "#a1 #b1 #c1 #d1 #e1 #f1"}]}"""))
                .containsExactly("ADVICE posts/p/hashtags hashtags");
    }

    @Test
    void refusesALinkThatHarms() {
        assertThat(Calendars.found(new PostsFitTheirNetwork(), """
                        {"posts": [{"id": "p", "link": "javascript:alert(1)"}]}""")).containsExactly("WARNING posts/p/link link");
    }
}
