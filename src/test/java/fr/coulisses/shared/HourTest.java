package fr.coulisses.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HourTest {

    @ParameterizedTest
    @CsvSource({
        "20:30, 20\u00a0h\u00a030",
        "20h30, 20\u00a0h\u00a030",
        "20\u00a0h\u00a030, 20\u00a0h\u00a030",
        "9 h, 9\u00a0h",
        "0:05, 0\u00a0h\u00a005"
    })
    void isWrittenAsTheFrenchDo(String typed, String written) {
        assertThat(Hour.written(typed)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "le soir", "24:00", "20:60", "2030"})
    void isNothingForWhatIsNoTimeOfDay(String typed) {
        assertThat(Hour.of(typed)).isEmpty();
        assertThat(Hour.written(typed)).isEqualTo(typed);
    }
}
