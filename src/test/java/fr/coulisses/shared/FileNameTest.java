package fr.coulisses.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void keepsLettersAndDigits() {
        assertThat(FileName.of("Été : « Les Nuits », n° 2 ?")).isEqualTo("ete-les-nuits-n-2");
        assertThat(FileName.of("a".repeat(200))).hasSize(80);
    }

    @Test
    void keepsWhatAPersonWroteButForSlashes() {
        assertThat(FileName.readable("Zoé D'Almeida : budget 1/2")).isEqualTo("Zoé D'Almeida - budget 1-2");
        assertThat(FileName.readable("é".repeat(200))).hasSize(80);
    }

    @Test
    void neverLeadsOutOfItsFolder() {
        assertThat(FileName.readable("../../etc")).isEqualTo("..-..-etc");
        assertThat(FileName.readable("..")).isEqualTo("-");
        assertThat(FileName.readable("  ")).isEqualTo("-");
    }
}
