package fr.coulisses.contracts.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.shared.Money;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "0, zéro",
        "1, un",
        "16, seize",
        "17, dix-sept",
        "20, vingt",
        "21, vingt et un",
        "22, vingt-deux",
        "31, trente et un",
        "60, soixante",
        "61, soixante et un",
        "70, soixante-dix",
        "71, soixante et onze",
        "72, soixante-douze",
        "77, soixante-dix-sept",
        "79, soixante-dix-neuf",
        "80, quatre-vingts",
        "81, quatre-vingt-un",
        "90, quatre-vingt-dix",
        "91, quatre-vingt-onze",
        "99, quatre-vingt-dix-neuf",
        "100, cent",
        "101, cent un",
        "180, cent quatre-vingts",
        "200, deux cents",
        "201, deux cent un",
        "999, neuf cent quatre-vingt-dix-neuf",
        "1000, mille",
        "1001, mille un",
        "1100, mille cent",
        "2000, deux mille",
        "4431, quatre mille quatre cent trente et un",
        "80000, quatre-vingt mille",
        "200000, deux cent mille",
        "200200, deux cent mille deux cents",
        "1000000, un million",
        "2000001, deux millions un",
        "80000000, quatre-vingts millions",
        "200000000, deux cents millions",
        "1000000000, un milliard",
        "2003000000, deux milliards trois millions",
        "999999999999, neuf cent quatre-vingt-dix-neuf milliards neuf cent quatre-vingt-dix-neuf millions neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf"
    })
    void writesNumbers(long number, String words) {
        assertThat(FrenchNumerals.of(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, zéro euro",
        "1.00, un euro",
        "2.00, deux euros",
        "0.01, un centime",
        "0.50, cinquante centimes",
        "1.01, un euro et un centime",
        "4431.00, quatre mille quatre cent trente et un euros",
        "1371.50, mille trois cent soixante et onze euros et cinquante centimes",
        "80.80, quatre-vingts euros et quatre-vingts centimes",
        "1000000.00, un million d’euros",
        "2000000.00, deux millions d’euros",
        "1000001.00, un million un euros",
        "1200000.00, un million deux cent mille euros",
        "-12.30, moins douze euros et trente centimes"
    })
    void writesEuros(String euros, String words) {
        assertThat(FrenchNumerals.euros(Money.of(euros))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1, une",
        "2, deux",
        "11, onze",
        "21, vingt et une",
        "81, quatre-vingt-une",
        "101, cent une",
        "80, quatre-vingts"
    })
    void writesFeminineNumbers(long number, String words) {
        assertThat(FrenchNumerals.feminine(number)).isEqualTo(words);
    }

    @Test
    void hasOtherWordsForEveryNumber() {
        Set<String> said = new HashSet<>();
        for (int number = 0; number < 12_000; number++) {
            assertThat(said.add(FrenchNumerals.of(number))).as("%d", number).isTrue();
        }
    }

    @Test
    void hasNoWordsForWhatNoContractComesTo() {
        assertThatThrownBy(() -> FrenchNumerals.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FrenchNumerals.of(1_000_000_000_000L)).isInstanceOf(IllegalArgumentException.class);
    }
}
