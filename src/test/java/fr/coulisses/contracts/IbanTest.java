package fr.coulisses.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR7630006000011234567890189",
                "FR76 3000 6000 0112 3456 7890 189",
                "fr7630006000011234567890189",
                "DE89370400440532013000",
                "GB29NWBK60161331926819"
            })
    void acceptsTheRightKey(String iban) {
        assertThat(Iban.isValid(iban)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FR7630006000011234567890188",
                "FR7730006000011234567890189",
                "FR763000600001123456789018",
                "DE89370400440532013001",
                "7630006000011234567890189",
                "IBAN"
            })
    void refusesTheOthers(String iban) {
        assertThat(Iban.isValid(iban)).isFalse();
    }
}
