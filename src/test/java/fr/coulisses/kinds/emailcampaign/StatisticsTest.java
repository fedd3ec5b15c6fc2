package fr.coulisses.kinds.emailcampaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    private static final Statistics COUNTED = new Statistics(400, 390, 150, 31, 2, 1, 10, 7, null);

    @Test
    void dividesExactlyAndRoundsOnce() {
        assertThat(COUNTED.openRate()).contains(new BigDecimal("38.46"));
        assertThat(COUNTED.clickRate()).contains(new BigDecimal("7.95"));
        assertThat(COUNTED.clickToOpenRate()).contains(new BigDecimal("20.67"));
        assertThat(COUNTED.unsubscribeRate()).contains(new BigDecimal("0.51"));
        assertThat(COUNTED.complaintRate()).contains(new BigDecimal("0.26"));
        assertThat(COUNTED.bounceRate()).contains(new BigDecimal("2.50"));
        assertThat(COUNTED.conversionRate()).contains(new BigDecimal("22.58"));
    }

    @Test
    void saysNothingWhereThereIsNothingToDivideBy() {
        Statistics nobody = new Statistics(0, 0, null, 3, null, null, null, null, null);
        assertThat(nobody.bounceRate()).isEmpty();
        assertThat(nobody.clickRate()).isEmpty();
        assertThat(nobody.openRate()).isEmpty();
    }
}
