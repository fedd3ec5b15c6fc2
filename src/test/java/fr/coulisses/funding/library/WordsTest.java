package fr.coulisses.funding.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words REGION = new Words("Région", "Region");

    @Test
    void readsEachLanguageAndTheOtherWhereThereIsNone() {
        assertThat(REGION.in(Locale.ENGLISH)).isEqualTo("Region");
        assertThat(REGION.in(Locale.FRENCH)).isEqualTo("Région");
        assertThat(new Words("Région", "").in(Locale.ENGLISH)).isEqualTo("Région");
        assertThat(new Words("", "Region").in(Locale.FRENCH)).isEqualTo("Region");
    }

    @Test
    void keepsBothLanguagesWhenNobodyChangedTheText() {
        assertThat(REGION.written(" Region ", Locale.ENGLISH)).isEqualTo(REGION);
        assertThat(REGION.written("Département", Locale.FRENCH)).isEqualTo(new Words("Département", "Département"));
        assertThat(REGION.written(null, Locale.FRENCH)).isEqualTo(Words.NONE);
    }

    @Test
    void isFoundByEitherNameWhateverItsCapitals() {
        assertThat(REGION.says(" région ")).isTrue();
        assertThat(REGION.says("REGION")).isTrue();
        assertThat(REGION.says("Régions")).isFalse();
        assertThat(Words.NONE.says("")).isFalse();
    }
}
