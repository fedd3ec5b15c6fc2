package fr.coulisses.kinds.emailcampaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheBoxIsNeverTickedTest {

    @Test
    void acceptsAFreeGesture() {
        assertThat(Campaigns.found(new TheBoxIsNeverTicked(), """
                        {"proofs": [{"id": "p", "source": "Site", "on": "2026-09-01", "wording": "J’accepte"}]}""")).isEmpty();
    }

    @Test
    void refusesABoxThatIsTickedOrTiedToATicket() {
        assertThat(Campaigns.found(new TheBoxIsNeverTicked(), """
                        {"proofs": [{"id": "p", "preTicked": true, "tiedToTicket": true}]}"""))
                .containsExactly(
                        "BLOCKING proofs/p/preTicked preTicked", "BLOCKING proofs/p/tiedToTicket tiedToTicket");
    }
}
