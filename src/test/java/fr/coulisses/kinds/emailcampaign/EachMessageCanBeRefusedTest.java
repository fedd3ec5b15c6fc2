package fr.coulisses.kinds.emailcampaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EachMessageCanBeRefusedTest {

    @Test
    void acceptsALinkAndWhatAProgramMakesOneOf() {
        assertThat(Campaigns.found(new EachMessageCanBeRefused(), """
                        {"footer": {"unsubscribe": "https://a.example/stop", "dataNotice": "Trois ans.", "postalAddress": "1, quai"}, "from": {"name": "Nuits", "email": "a@b.example"}}""")).isEmpty();
        assertThat(Campaigns.found(new EachMessageCanBeRefused(), """
                        {"footer": {"unsubscribe": "*|UNSUB|*", "dataNotice": "Trois ans.", "postalAddress": "1, quai"}, "from": {"name": "Nuits", "email": "a@b.example"}}""")).isEmpty();
        assertThat(Campaigns.found(new EachMessageCanBeRefused(), """
                        {"footer": {"unsubscribe": "{{ unsubscribe }}", "dataNotice": "Trois ans.", "postalAddress": "1, quai"}, "from": {"name": "Nuits", "email": "a@b.example"}}""")).isEmpty();
        assertThat(Campaigns.found(new EachMessageCanBeRefused(), """
                        {"footer": {"unsubscribe": "mailto:stop@a.example", "dataNotice": "Trois ans.", "postalAddress": "1, quai"}, "from": {"name": "Nuits", "email": "a@b.example"}}""")).isEmpty();
    }

    @Test
    void asksForAllOfItInAnEmptyCampaign() {
        assertThat(Campaigns.found(new EachMessageCanBeRefused(), """
                        {}"""))
                .containsExactly(
                        "BLOCKING footer/unsubscribe missing",
                        "BLOCKING from/name sender",
                        "BLOCKING from/email address",
                        "BLOCKING footer/postalAddress postal",
                        "BLOCKING footer/dataNotice data");
    }

    @Test
    void refusesALinkThatLeadsNowhereOrHarms() {
        assertThat(Campaigns.found(new EachMessageCanBeRefused(), """
                        {"footer": {"unsubscribe": "javascript:alert(1)", "dataNotice": "Trois ans.", "postalAddress": "1, quai"}, "from": {"name": "Nuits", "email": "a@b.example"}}"""))
                .containsExactly("BLOCKING footer/unsubscribe broken");
        assertThat(Campaigns.found(new EachMessageCanBeRefused(), """
                        {"footer": {"unsubscribe": "bientôt", "dataNotice": "Trois ans.", "postalAddress": "1, quai"}, "from": {"name": "Nuits", "email": "a@b.example"}}"""))
                .containsExactly("BLOCKING footer/unsubscribe broken");
    }
}
