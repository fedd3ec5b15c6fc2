package fr.coulisses.kinds.emailcampaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ButtonsLeadSomewhereTest {

    @Test
    void acceptsOneButtonWithALink() {
        assertThat(Campaigns.found(new ButtonsLeadSomewhere(), """
                        {"pieces": [{"id": "b", "type": "BUTTON", "text": "Réserver", "link": "https://a.example"}, {"id": "t", "type": "TEXT", "text": "mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot "}]}""")).isEmpty();
    }

    @Test
    void refusesAButtonThatLeadsNowhere() {
        assertThat(Campaigns.found(new ButtonsLeadSomewhere(), """
                        {"pieces": [{"id": "b", "type": "BUTTON"}]}"""))
                .containsExactly("BLOCKING pieces/b/text words", "BLOCKING pieces/b/link nowhere");
    }

    @Test
    void refusesALinkThatHarms() {
        assertThat(Campaigns.found(new ButtonsLeadSomewhere(), """
                        {"pieces": [{"id": "b", "type": "BUTTON", "text": "Voir", "link": "javascript:alert(1)"}]}""")).containsExactly("BLOCKING pieces/b/link link");
        assertThat(Campaigns.found(new ButtonsLeadSomewhere(), """
                        {"pieces": [{"id": "b", "type": "BUTTON", "text": "Voir", "link": "data:text/html,x"}]}""")).containsExactly("BLOCKING pieces/b/link link");
    }

    @Test
    void advisesOneButtonAndFewWords() {
        assertThat(Campaigns.found(new ButtonsLeadSomewhere(), """
                        {"pieces": [{"id": "t", "type": "TEXT", "text": "mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot "}]}"""))
                .containsExactly("ADVICE pieces none", "ADVICE pieces long");
        assertThat(Campaigns.found(new ButtonsLeadSomewhere(), """
                        {"pieces": [{"id": "b", "type": "BUTTON", "text": "Un", "link": "https://a.example"}, {"id": "c", "type": "BUTTON", "text": "Deux", "link": "https://a.example"}]}""")).containsExactly("ADVICE pieces several");
    }
}
