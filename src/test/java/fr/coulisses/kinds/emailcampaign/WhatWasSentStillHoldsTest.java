package fr.coulisses.kinds.emailcampaign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatWasSentStillHoldsTest {

    @Test
    void acceptsWhatIsAsItWasSent() {
        assertThat(found("23/04/2027")).isEmpty();
    }

    @Test
    void warnsByTheRuleThatAsksForTheSameEverywhere() {
        assertThat(found("24/04/2027")).containsExactly("R-X-07 told/told-dates");
        assertThat(Campaigns.findings(new WhatWasSentStillHolds(), """
                        {"told": [{"id": "told-prices", "fact": "PRICES", "value": "plein tarif : 12,00 €"}]}"""))
                .extracting(Finding::code)
                .containsExactly("R-X-13");
    }

    private static List<String> found(String day) {
        return Campaigns.findings(new WhatWasSentStillHolds(), """
                        {"told": [{"id": "told-dates", "fact": "DATES", "value": "%s"}],
                         "facts": {"startsOn": "2027-04-23", "endsOn": "2027-04-23"}}""".formatted(day)).stream()
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }
}
