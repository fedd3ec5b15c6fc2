package fr.coulisses.kinds.fundingfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CampaignTest {

    @Test
    void addsUpWhatRewardsBringAndCost() {
        Campaign campaign =
                Files.campaign("2200", null, Files.reward("10", "1.20", 60), Files.reward("30", "12.50", 40));
        assertThat(campaign.collected()).isEqualTo(Money.of("1800"));
        assertThat(campaign.rewardCost()).isEqualTo(Money.of("572"));
        assertThat(campaign.net(campaign.collected(), new BigDecimal("8"))).isEqualTo(Money.of("1084"));
    }

    @Test
    void countsARewardThatIsNotWrittenYetForNothing() {
        Reward unwritten = new Reward("r", "", null, null, null);
        assertThat(unwritten.brought()).isEqualTo(Money.ZERO);
        assertThat(unwritten.spent()).isEqualTo(Money.ZERO);
        assertThat(unwritten.isALoss()).isFalse();
    }

    @Test
    void roundsTheFeeHalfUpToTheCent() {
        assertThat(Campaign.feeOn(Money.of("10.06"), new BigDecimal("7.5"))).isEqualTo(Money.of("0.75"));
        assertThat(Campaign.feeOn(Money.of("10.07"), new BigDecimal("7.5"))).isEqualTo(Money.of("0.76"));
    }
}
