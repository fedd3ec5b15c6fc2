package fr.coulisses.kinds.emailcampaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CampaignStatementsTest {

    @Test
    void saysWhatOthersSayToo() {
        assertThat(new CampaignStatements(Campaigns.of("""
                        {"pieces": [{"id": "t", "type": "TEXT", "text": "Un billet coûte 16 €, 11,50 € réduit."}],
                         "programme": [{"id": "s", "artists": "Orso", "day": "2027-04-23", "begins": "21 h 45"}],
                         "mentions": [{"id": "m", "grant": "g", "words": "Avec la Ville"}],
                         "ticketing": " https://billets.example ", "accessibility": "LSF"}""")).all())
                .extracting(said -> said.subject() + " " + said.place() + " " + said.value())
                .containsExactly(
                        "names-funders mentions ",
                        "funder-mention mentions/m g",
                        "promoted-show programme/s 2027-04-23 21:45 Orso",
                        "ticket-price pieces/t/text 16.00",
                        "ticket-price pieces/t/text 11.50",
                        "announced-aids accessibility LSF",
                        "ticketing-address ticketing https://billets.example");
    }
}
