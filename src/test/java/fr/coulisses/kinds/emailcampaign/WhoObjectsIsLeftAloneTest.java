package fr.coulisses.kinds.emailcampaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhoObjectsIsLeftAloneTest {

    @Test
    void acceptsAListByNameAndDate() {
        assertThat(Campaigns.found(new WhoObjectsIsLeftAlone(), """
                        {"oppositions": [{"id": "o", "email": "a@b.example", "on": "2026-11-01"}], "statistics": {"unsubscribed": 1}}""")).isEmpty();
        assertThat(Campaigns.found(new WhoObjectsIsLeftAlone(), """
                        {"oppositions": [{"id": "o", "contact": "c", "on": "2026-11-01"}], "segment": {"outside": 3, "cleaned": true}}""")).isEmpty();
    }

    @Test
    void asksWhoAndWhen() {
        assertThat(Campaigns.found(new WhoObjectsIsLeftAlone(), """
                        {"oppositions": [{"id": "o"}]}"""))
                .containsExactly("BLOCKING oppositions/o/email nobody", "BLOCKING oppositions/o/on undated");
    }

    @Test
    void asksForTheListOutsideToBeCleaned() {
        assertThat(Campaigns.found(new WhoObjectsIsLeftAlone(), """
                        {"oppositions": [{"id": "o", "contact": "c", "on": "2026-11-01"}], "segment": {"outside": 3}}"""))
                .containsExactly("BLOCKING segment/cleaned uncleaned");
    }

    @Test
    void asksForAllWhoUnsubscribed() {
        assertThat(Campaigns.found(new WhoObjectsIsLeftAlone(), """
                        {"statistics": {"unsubscribed": 1}}""")).containsExactly("BLOCKING oppositions unnoted");
    }
}
