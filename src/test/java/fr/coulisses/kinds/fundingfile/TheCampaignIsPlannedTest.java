package fr.coulisses.kinds.fundingfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.funding.FundingType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TheCampaignIsPlannedTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 11);

    private final TheCampaignIsPlanned check = new TheCampaignIsPlanned();

    private List<String> messages(
            Campaign.@Nullable Mode mode, @Nullable LocalDate opens, @Nullable LocalDate closes, Phase... phases) {
        Campaign campaign = new Campaign(null, null, mode, "", null, opens, closes, List.of(), List.of(phases), "");
        return Files.asking("100").of(FundingType.CROWDFUNDING).with(campaign).findings(check).stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void acceptsACampaignOfTwoDays() {
        assertThat(messages(Campaign.Mode.FLEXIBLE, DAY, DAY.plusDays(1), new Phase("p", "Lancement", DAY, DAY, "")))
                .isEmpty();
    }

    @Test
    void wantsToKnowWhatBecomesOfTheMoney() {
        assertThat(messages(null, DAY, DAY.plusDays(30))).containsExactly("finding.K-C2.2-4.mode");
    }

    @Test
    void wantsBothDaysInTheirOrder() {
        assertThat(messages(Campaign.Mode.FLEXIBLE, null, DAY)).containsExactly("finding.K-C2.2-4.dateless");
        assertThat(messages(Campaign.Mode.FLEXIBLE, DAY, null)).containsExactly("finding.K-C2.2-4.dateless");
        assertThat(messages(Campaign.Mode.FLEXIBLE, DAY, DAY)).containsExactly("finding.K-C2.2-4.reversed");
    }

    @Test
    void wantsPhasesThatEndAfterTheyBegin() {
        assertThat(messages(
                        Campaign.Mode.FLEXIBLE,
                        DAY,
                        DAY.plusDays(30),
                        new Phase("p", "Relance", DAY, DAY.minusDays(1), "")))
                .containsExactly("finding.K-C2.2-4.phase");
    }

    @Test
    void asksNothingOfOtherRequests() {
        assertThat(Files.asking("100").findings(check)).isEmpty();
    }
}
