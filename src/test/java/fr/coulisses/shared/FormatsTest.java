package fr.coulisses.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    @Test
    void writesAmountsWithNarrowSpacesAndAComma() {
        assertThat(Formats.amount(Money.of("1234.5"), Locale.FRENCH)).isEqualTo("1\u202f234,50\u00a0€");
        assertThat(Formats.amount(Money.of("-1250"), Locale.FRENCH)).isEqualTo("\u22121\u202f250,00\u00a0€");
        assertThat(Formats.amount(Money.of("1234.5"), Locale.ENGLISH)).isEqualTo("1\u202f234.50\u00a0€");
    }

    @Test
    void writesDatesAndPercentsAsInFrance() {
        assertThat(Formats.date(LocalDate.of(2026, 11, 24))).isEqualTo("24/11/2026");
        assertThat(Formats.moment(Instant.parse("2026-11-24T13:02:00Z"))).isEqualTo("24/11/2026 14:02");
        assertThat(Formats.wholeMonth(YearMonth.of(2026, 11), Locale.FRENCH)).isEqualTo("novembre 2026");
        assertThat(Formats.percent(new BigDecimal("5.500"), Locale.FRENCH)).isEqualTo("5,5\u00a0%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,50 | 1234.50",
                "1\u202f200,00\u00a0€ | 1200.00",
                "1234.5 | 1234.5",
                "5,5 % | 5.5",
                "-3 | -3",
                "\u22123 | -3",
                "0,0968 | 0.0968"
            })
    void readsTheNumbersThatPeopleType(String typed, BigDecimal number) {
        assertThat(DecimalText.parse(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "douze", "1,2,3", "12e5", "=1+1", "? €", "--1"})
    void readsNothingElseAsANumber(String typed) {
        assertThat(DecimalText.parse(typed)).isEmpty();
    }

    @Test
    void roundsHalfUpOnce() {
        assertThat(Money.product(new BigDecimal("6795"), new BigDecimal("0.0968")))
                .isEqualTo(Money.of("657.76"));
        assertThat(Money.product(BigDecimal.ONE, new BigDecimal("0.005"))).isEqualTo(Money.of("0.01"));
    }
}
