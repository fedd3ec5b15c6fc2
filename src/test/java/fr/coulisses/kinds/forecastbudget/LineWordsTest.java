package fr.coulisses.kinds.forecastbudget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Assurance « clou à clou »", "CLOU A CLOU", "clou-à-clou"})
    void readsLabelsWhateverTheirAccentsCapitalsAndSigns(String label) {
        assertThat(LineWords.NAIL_TO_NAIL.in(label)).isTrue();
    }

    @Test
    void findsTheBeginningsOfWordsButNotTheirMiddle() {
        assertThat(LineWords.ARTIST.in("Les artistes")).isTrue();
        assertThat(LineWords.TECHNICIAN.in("Stratégie")).isFalse();
    }

    @Test
    void takesAShortWordOnlyWhereItStandsAlone() {
        assertThat(LineWords.LIABILITY.in("RC")).isTrue();
        assertThat(LineWords.LIABILITY.in("RCS")).isFalse();
        assertThat(LineWords.AUTHORS_RIGHTS.in("Droits d’auteur")).isTrue();
        assertThat(LineWords.AUTHORS_RIGHTS.in("Droit d'entrée")).isFalse();
    }
}
