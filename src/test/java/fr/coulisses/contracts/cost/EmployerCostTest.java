package fr.coulisses.contracts.cost;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.ContractType;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EmployerCostTest {

    private static final ParameterSnapshot FIGURES = ParameterSnapshot.shipped(LocalDate.of(2027, 4, 23));

    /// The stage manager of the worked budget: 760 € gross, 62 % of it in contributions.
    @Test
    void addsTheContributionsOfTheDay() {
        EmployerCost cost = of("760.00", ContractType.TECHNICIAN_CDDU);
        assertThat(cost.contributions()).isEqualTo(Money.of("471.20"));
        assertThat(cost.total()).isEqualTo(Money.of("1231.20"));
        assertThat(cost.unsure()).isTrue();
    }

    @Test
    void takesTheRatioOfTheWork() {
        assertThat(of("1000.00", ContractType.PERFORMER_CDDU)
                        .figures()
                        .getFirst()
                        .id())
                .isEqualTo("P-CHARGES-ARTISTE");
        assertThat(of("1000.00", ContractType.TECHNICIAN_CDDU)
                        .figures()
                        .getFirst()
                        .id())
                .isEqualTo("P-CHARGES-TECH");
        assertThat(of("1000.00", ContractType.FIXED_TERM_EMPLOYMENT)
                        .figures()
                        .getFirst()
                        .id())
                .isEqualTo("P-CHARGES-RG");
    }

    @Test
    void saysWhatGoesToTheHolidayFundOfShowsOnly() {
        assertThat(Objects.requireNonNull(
                        of("1000.00", ContractType.PERFORMER_CDDU).holidayPay()))
                .isGreaterThan(Money.ZERO)
                .isLessThan(of("1000.00", ContractType.PERFORMER_CDDU).contributions());
        assertThat(of("1000.00", ContractType.FIXED_TERM_EMPLOYMENT).holidayPay())
                .isNull();
    }

    @Test
    void costsNothingWhereNobodyIsEmployed() {
        assertThat(EmployerCost.of(Money.of("1000.00"), ContractType.CESSION, FIGURES))
                .isEmpty();
        assertThat(EmployerCost.of(Money.of("1000.00"), null, FIGURES)).isEmpty();
    }

    private static EmployerCost of(String gross, ContractType type) {
        return EmployerCost.of(Money.of(gross), type, FIGURES).orElseThrow();
    }
}
