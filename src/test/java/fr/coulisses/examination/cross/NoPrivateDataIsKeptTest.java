package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoPrivateDataIsKeptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Secu : 1 85 05 78 006 084 91, à garder",
                "185057800608491",
                "2 69 05 2A 588 157 17",
            })
    void findsASocialSecurityNumber(String text) {
        assertThat(found(text)).containsExactly("R-X-25.SOCIAL_SECURITY Notes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR14 2004 1010 0505 0001 3M02 606",
                "Virement sur FR1420041010050500013M02606 TVA COMPRISE",
                "BE68 5390 0754 7034",
                "NO9386011117947"
            })
    void findsABankAccount(String text) {
        assertThat(found(text)).containsExactly("R-X-25.BANK_ACCOUNT Notes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "185057800608492",
                "FR14 2004 1010 0505 0001 3M02 607",
                "SIRET 732 829 320 00074",
                "Le 16/07/2027 à 20 h, 300 places à 12,50 €",
                "9185057800608491",
                "01 85 05 78 00"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void repeatsNothingOfIt() {
        assertThat(new NoPrivateDataIsKept().examine(Dossiers.saying("185057800608491")))
                .allSatisfy(found -> assertThat(found.finding().arguments()).containsExactly("Notes"));
    }

    private static List<String> found(String text) {
        return Dossiers.sentences(new NoPrivateDataIsKept().examine(Dossiers.saying(text)));
    }
}
