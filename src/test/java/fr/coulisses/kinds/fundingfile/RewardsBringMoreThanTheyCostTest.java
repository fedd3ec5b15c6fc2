package fr.coulisses.kinds.fundingfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.funding.FundingType;
import org.junit.jupiter.api.Test;

class RewardsBringMoreThanTheyCostTest {

    private final RewardsBringMoreThanTheyCost check = new RewardsBringMoreThanTheyCost();

    private static Files rewarding(String price, String cost) {
        return Files.asking("1800")
                .of(FundingType.CROWDFUNDING)
                .with(Files.campaign("2000", null, Files.reward(price, cost, 10)));
    }

    @Test
    void acceptsACentOfGainAndAFreeGift() {
        assertThat(rewarding("10.00", "9.99").findings(check)).isEmpty();
        assertThat(rewarding("10.00", "0").findings(check)).isEmpty();
    }

    @Test
    void warnsOfARewardThatBringsNothing() {
        assertThat(rewarding("10.00", "10.00").findings(check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).isEqualTo("campaign/rewards/reward-10.00"));
    }

    @Test
    void asksNothingOfOtherRequests() {
        assertThat(rewarding("10", "20").of(FundingType.REGION).findings(check)).isEmpty();
    }
}
