package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasuresAreAboveZeroTest {

    private final MeasuresAreAboveZero check = new MeasuresAreAboveZero();

    @Test
    void acceptsNoughtNothingAndFrost() {
        assertThat(Specifications.found(
                        check, Specifications.work(", 'size': {'depth': 0}, 'climate': {'temperatureLeast': -5}")))
                .isEmpty();
    }

    @Test
    void namesEachNegativeMeasure() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'works': [{'id': 'w', 'size': {'width': -40}}], 'walls': [{'id': 'm', 'length': -0.1}], 'access': {'width': -1}}"))
                .containsExactly(
                        "works/w/size/width sheetNegative",
                        "walls/m/length sheetNegative",
                        "access/width sheetNegative");
    }

    @Test
    void saysWhichWork() {
        assertThat(Specifications.sentences(check, Specifications.work(", 'size': {'width': -40}")))
                .containsExactly(
                        "« Toile » : « Largeur (cm) » est négatif. Écrivez un nombre positif, ou laissez vide.");
    }
}
