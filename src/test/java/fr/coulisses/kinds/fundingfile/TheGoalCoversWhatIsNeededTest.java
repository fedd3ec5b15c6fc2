package fr.coulisses.kinds.fundingfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.funding.FundingType;
import org.junit.jupiter.api.Test;

class TheGoalCoversWhatIsNeededTest {

    private final TheGoalCoversWhatIsNeeded check = new TheGoalCoversWhatIsNeeded();

    private static Files crowd(Campaign campaign) {
        return Files.asking("920").of(FundingType.CROWDFUNDING).with(campaign);
    }

    @Test
    void acceptsWhatIsNeededToTheCentAfterTheUsualFee() {
        assertThat(crowd(Files.campaign("1000.00", null)).findings(check)).isEmpty();
    }

    @Test
    void warnsOfACentLess() {
        assertThat(crowd(Files.campaign("999.98", null)).findings(check))
                .extracting(Finding::message)
                .containsExactly("finding.K-C2.2-3.low");
    }

    @Test
    void countsTheRewards() {
        assertThat(crowd(Files.campaign("1000", null, Files.reward("10", "1", 5)))
                        .findings(check))
                .hasSize(1);
    }

    @Test
    void goesByTheSumThatIsNeededWhereItIsWritten() {
        assertThat(crowd(Files.campaign("1000", "920.01")).findings(check)).hasSize(1);
        assertThat(crowd(Files.campaign("1000", "500")).findings(check)).isEmpty();
    }

    @Test
    void asksForAGoal() {
        assertThat(crowd(Files.campaign(null, null)).findings(check))
                .extracting(Finding::message)
                .containsExactly("finding.K-C2.2-3.goalless");
    }

    @Test
    void asksNothingOfOtherRequests() {
        assertThat(Files.asking("920").findings(check)).isEmpty();
    }
}
