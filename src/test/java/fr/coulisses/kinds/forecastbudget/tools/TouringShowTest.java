package fr.coulisses.kinds.forecastbudget.tools;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TouringShowTest {

    @Test
    void pricesACessionFromWhatADateCosts() {
        TouringShow show = show("12000", "10", "15", "5", false);
        assertThat(show.plateau()).isEqualTo(Money.of("1816.00"));
        assertThat(show.share()).isEqualTo(Money.of("1200.00"));
        assertThat(show.overheadByDate()).isEqualTo(Money.of("452.40"));
        assertThat(show.costByDate()).isEqualTo(Money.of("3468.40"));
        assertThat(show.marginByDate()).isEqualTo(Money.of("173.42"));
        assertThat(show.price()).isEqualTo(Money.of("3641.82"));
        assertThat(show.priceWithVat()).isEqualTo(Money.of("3842.12"));
        assertThat(show.breakEven()).contains(new BigDecimal("9"));
    }

    @Test
    void paysTheCreationOffOnTheLastDateWithoutAnyMargin() {
        assertThat(show("12000", "10", "15", "0", false).breakEven()).contains(new BigDecimal("10"));
        assertThat(show("1000", "3", "15", "0", false).breakEven()).contains(new BigDecimal("3"));
    }

    @Test
    void hasNoBreakEvenWhereADateLeavesNothing() {
        assertThat(show("0", "1", "0", "0", false).breakEven()).isEmpty();
    }

    @Test
    void countsTheExpensesOfADateOnlyWhereThePriceIncludesThem() {
        assertThat(show("0", "1", "0", "0", false).price()).isEqualTo(Money.of("1816.00"));
        assertThat(show("0", "1", "0", "0", true).price()).isEqualTo(Money.of("2116.00"));
    }

    @Test
    void roundsTheShareOfAnUnevenTourOnlyInTheEnd() {
        TouringShow show = show("1000", "3", "0", "0", false);
        assertThat(show.share()).isEqualTo(Money.of("333.33"));
        assertThat(show.price()).isEqualTo(Money.of("2149.33"));
        assertThat(Money.product(show.dates(), show.shareOfCreation())).isEqualTo(Money.of("1000.00"));
    }

    /// Performers for 800 €, technicians for 300 €, 114 € of other costs, 300 € of expenses.
    private static TouringShow show(String creation, String dates, String overhead, String margin, boolean included) {
        return new TouringShow(
                new BigDecimal(creation),
                new BigDecimal(dates),
                new EmployerCost(BigDecimal.ONE, new BigDecimal("800"), new BigDecimal("52")),
                new EmployerCost(BigDecimal.ONE, new BigDecimal("300"), new BigDecimal("62")),
                new BigDecimal("114"),
                new BigDecimal("300"),
                included,
                new BigDecimal(overhead),
                new BigDecimal(margin),
                new BigDecimal("5.5"));
    }
}
