package fr.coulisses.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.Money;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuesTest {

    @ParameterizedTest
    @CsvSource({
        "04/2027,04/2027",
        "4/2027,04/2027",
        "2027-04,04/2027",
        "2027-04-30,04/2027",
        "23/04/2027,04/2027",
        "avril 2027,04/2027",
        "avr. 2027,04/2027",
        "Février 2027,02/2027",
        "juin 2027,06/2027",
        "juillet 2027,07/2027",
        "August 2027,08/2027",
        "09/2027 50 % + 02/2027 50 %,02/2027 50 % + 09/2027 50 %",
        "février 2027 : 33.333 % ; mars 2027 66.667 %,'02/2027 33,333 % + 03/2027 66,667 %'",
        "02/2027 50 % + 02/2027 50 %,02/2027",
    })
    void readsMonthsAsPeopleTypeThem(String typed, String written) {
        assertThat(DuesReader.read(typed).orElseThrow().text()).isEqualTo(written);
        assertThat(DuesReader.read(written).orElseThrow().text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bientôt",
                "13/2027",
                "04/27",
                "04/1927",
                "02/2027 50 % + 09/2027 40 %",
                "02/2027 + 09/2027",
                "02/2027 120 %",
                "02/2027 0 % + 09/2027 100 %",
                "50 %"
            })
    void refusesWhatNamesNoMonthsOrDoesNotMakeAHundred(String typed) {
        assertThat(DuesReader.read(typed)).isEmpty();
    }

    @Test
    void losesNoCentBetweenInstalments() {
        Dues thirds = DuesReader.read("01/2027 33,333 % + 02/2027 33,333 % + 03/2027 33,334 %")
                .orElseThrow();
        assertThat(thirds.split(Money.of("100.01")))
                .isEqualTo(Map.of(
                        YearMonth.of(2027, 1), Money.of("33.34"),
                        YearMonth.of(2027, 2), Money.of("33.34"),
                        YearMonth.of(2027, 3), Money.of("33.33")));
        assertThat(Dues.UNKNOWN.split(Money.of("5"))).isEmpty();
    }
}
