package fr.coulisses.contracts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTest {

    @ParameterizedTest
    @CsvSource({
        "2027-04-24, 2027-04-24, le 24 avril 2027",
        "2027-04-01, 2027-04-01, le 1er avril 2027",
        "2027-04-23, 2027-04-24, du 23 au 24 avril 2027",
        "2027-04-01, 2027-04-02, du 1er au 2 avril 2027",
        "2027-03-31, 2027-04-02, du 31 mars au 2 avril 2027",
        "2026-12-31, 2027-01-01, du 31 décembre 2026 au 1er janvier 2027"
    })
    void writesPeriods(LocalDate first, LocalDate last, String words) {
        assertThat(French.period(first, last)).isEqualTo(words);
    }

    @Test
    void writesHoursAndDurations() {
        assertThat(French.hour(LocalTime.of(20, 30))).isEqualTo("20\u00a0h\u00a030");
        assertThat(French.hour(LocalTime.of(9, 5))).isEqualTo("9\u00a0h\u00a005");
        assertThat(French.hour(LocalTime.of(20, 0))).isEqualTo("20\u00a0h");
        assertThat(French.duration(45)).isEqualTo("45 minutes");
        assertThat(French.duration(60)).isEqualTo("1\u00a0h");
        assertThat(French.duration(75)).isEqualTo("1\u00a0h\u00a015");
        assertThat(French.duration(605)).isEqualTo("10\u00a0h\u00a005");
    }

    @Test
    void keepsMarksAndNumbersTogether() {
        assertThat(French.unbreakable("« Oui » ; non : 5 % ! n° 3"))
                .isEqualTo("«\u00a0Oui\u00a0»\u00a0; non\u00a0: 5\u00a0%\u00a0! n°\u00a03");
        assertThat(French.iban("FR7630006000011234567890189"))
                .isEqualTo("FR76\u00a03000\u00a06000\u00a00112\u00a03456\u00a07890\u00a0189");
    }

    @Test
    void joinsLists() {
        assertThat(French.list(List.of("a"))).isEqualTo("a");
        assertThat(French.list(List.of("a", "b", "c"))).isEqualTo("a, b et c");
        assertThat(French.counted(30)).isEqualTo("trente (30)");
    }
}
