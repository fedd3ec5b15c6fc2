package fr.coulisses.kinds.communicationplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private static final Results MEASURED = new Results(3000, 120, 90, 12);

    @Test
    void computesRatesAndPrices() {
        assertThat(MEASURED.clickRate()).hasValue(new BigDecimal("4.00"));
        assertThat(MEASURED.engagement()).hasValue(new BigDecimal("3.00"));
        assertThat(MEASURED.conversion()).hasValue(new BigDecimal("10.00"));
        assertThat(MEASURED.costPerClick(new BigDecimal("300"))).hasValue(new BigDecimal("2.5000"));
        assertThat(MEASURED.costPerTicket(new BigDecimal("300"))).hasValue(new BigDecimal("25.0000"));
    }

    @Test
    void saysNothingWithoutBothFiguresAndOfNothing() {
        assertThat(new Results(0, 1, 1, null).clickRate()).isEmpty();
        assertThat(Results.NONE.engagement()).isEmpty();
        assertThat(MEASURED.costPerClick(null)).isEmpty();
        assertThat(Results.each(BigDecimal.TEN, 3)).hasValue(new BigDecimal("3.3333"));
    }
}
