package fr.coulisses.kinds.communicationplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

    @ParameterizedTest
    @CsvSource({"000000, ffffff, 21.00", "ffffff, ffffff, 1.00", "767676, ffffff, 4.54", "777777, ffffff, 4.47"})
    void isWhatWcagSaysInEitherOrder(String one, String other, BigDecimal ratio) {
        int text = Integer.parseInt(one, 16);
        int background = Integer.parseInt(other, 16);
        assertThat(Contrast.between(text, background)).isEqualByComparingTo(ratio);
        assertThat(Contrast.between(background, text)).isEqualByComparingTo(ratio);
    }
}
