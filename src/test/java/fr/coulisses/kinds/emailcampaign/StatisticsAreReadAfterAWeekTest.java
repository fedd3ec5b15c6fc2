package fr.coulisses.kinds.emailcampaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatisticsAreReadAfterAWeekTest {

    @Test
    void waitsForAWeek() {
        assertThat(Campaigns.found(new StatisticsAreReadAfterAWeek(), """
                        {"status": "SENT", "sendOn": "2026-11-24"}""")).isEmpty();
        assertThat(Campaigns.found(new StatisticsAreReadAfterAWeek(), """
                        {"status": "SENT", "sendOn": "2026-11-23"}"""))
                .containsExactly("ADVICE statistics/readOn unread");
    }

    @Test
    void acceptsFiguresReadOnTheSeventhDay() {
        assertThat(Campaigns.found(new StatisticsAreReadAfterAWeek(), """
                        {"status": "SENT", "sendOn": "2026-11-02", "statistics": {"sent": 1, "readOn": "2026-11-09"}}""")).isEmpty();
        assertThat(Campaigns.found(new StatisticsAreReadAfterAWeek(), """
                        {"status": "SENT", "sendOn": "2026-11-02", "statistics": {"sent": 1, "readOn": "2026-11-08"}}"""))
                .containsExactly("ADVICE statistics/readOn early");
    }

    @Test
    void asksNothingOfWhatHasNotLeft() {
        assertThat(Campaigns.found(new StatisticsAreReadAfterAWeek(), """
                        {"status": "PLANNED", "sendOn": "2026-11-02"}""")).isEmpty();
    }
}
