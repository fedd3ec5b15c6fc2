package fr.coulisses.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({"2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2028, 2028-04-16", "2038, 2038-04-25"})
    void knowsEaster(int year, LocalDate easter) {
        assertThat(WorkingDays.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-04-24, true",
        "2027-04-25, false",
        "2027-03-29, false",
        "2027-05-06, false",
        "2027-05-17, false",
        "2027-05-18, true",
        "2027-07-14, false",
        "2027-12-25, false"
    })
    void countsAllDaysButSundaysAndHolidays(LocalDate day, boolean one) {
        assertThat(WorkingDays.isOne(day)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-04-23, 2, 2027-04-26",
        "2027-04-24, 2, 2027-04-27",
        "2027-04-30, 2, 2027-05-04",
        "2027-04-20, 0, 2027-04-20"
    })
    void findsTheLastOfSome(LocalDate day, int count, LocalDate last) {
        assertThat(WorkingDays.after(day, count)).isEqualTo(last);
    }
}
