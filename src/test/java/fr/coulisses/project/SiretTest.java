package fr.coulisses.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"33115405400091", "331 154 054 00091", "331\u00a0154\u00a0054\u202f00091", "73282932000074"})
    void acceptsFourteenDigitsWithTheRightKey(String siret) {
        assertThat(Siret.isValid(siret)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "33115405400092",
                "3311540540009",
                "331154054000910",
                "3311540540009A",
                "",
                "33115405400019",
                "١٢٣٤٥٦٧٨٩٠١٢٣٤"
            })
    void refusesASlipOfTheKeyboard(String siret) {
        assertThat(Siret.isValid(siret)).isFalse();
    }

    /// The establishments of La Poste outgrew the key of Luhn: their digits add up to a multiple of five.
    @Test
    void knowsTheEstablishmentsOfLaPoste() {
        assertThat(Siret.isValid("35600000000048"))
                .as("its seat keeps the key of Luhn")
                .isTrue();
        assertThat(Siret.isValid("35600000049837")).as("3+5+6+4+9+8+3+7 = 45").isTrue();
        assertThat(Siret.isValid("35600000049838")).isFalse();
    }

    @Test
    void takesTheSpacesOut() {
        assertThat(Siret.bare(" 331 154\u00a0054\u202f00091 ")).isEqualTo("33115405400091");
    }

    @Test
    void isSpacedAsPeopleReadIt() {
        assertThat(Siret.spaced("99999900600011")).isEqualTo("999\u00a0999\u00a0006\u00a000011");
        assertThat(Siret.spaced("mot")).isEqualTo("mot");
    }
}
