package fr.coulisses.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLengthTest {

    @Test
    void countsWordsAsANewsroomDoes() {
        assertThat(TextLength.words("L’exposition ouvre à vingt-deux heures : 300 places."))
                .isEqualTo(8);
        assertThat(TextLength.words("  ")).isZero();
    }

    @Test
    void countsSignsWithTheirSpacesAndNoLineEnds() {
        assertThat(TextLength.signs(" Deux mots\n\nici ")).isEqualTo(12);
    }
}
