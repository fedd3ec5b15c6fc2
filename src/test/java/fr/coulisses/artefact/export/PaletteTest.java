package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Colours as they are, on paper, on a page and on a phone.
class PaletteTest {

    private static final Palette.Swatch VIOLET = new Palette.Swatch("Violet", "#5B2A86", 0x5b2a86);
    private static final Palette.Sample SAMPLE =
            new Palette.Sample("Violet sur blanc", "10,5 : 1, lisible", 0x5b2a86, 0xffffff);

    private static Palette palette(List<Palette.Swatch> swatches, Palette.Sample... samples) {
        return new Palette("Couleurs", swatches, List.of(samples));
    }

    @Test
    void showsEachColourWithItsNameAndCode() {
        for (Canvas canvas : Canvas.values()) {
            assertThat(ChartWriter.svg(palette(List.of(VIOLET), SAMPLE), canvas))
                    .contains(
                            "fill=\"rgb(91,42,134)\"",
                            ">Violet<",
                            ">#5B2A86<",
                            ">Violet sur blanc<",
                            ">10,5 : 1, lisible<");
        }
    }

    /// The inks of charts change on a dark page.
    @Test
    void keepsWhiteWhiteOnADarkPage() {
        assertThat(ChartWriter.svg(palette(List.of(), SAMPLE), Canvas.WIDE))
                .contains("rgb(255,255,254)")
                .doesNotContain("fill-paper");
    }

    @Test
    void putsAsManyBesideEachOtherAsFit() {
        assertThat(height(5, Canvas.WIDE)).isEqualTo(height(1, Canvas.WIDE));
        assertThat(height(6, Canvas.WIDE)).isEqualTo(2 * height(1, Canvas.WIDE));
        assertThat(height(2, Canvas.NARROW)).isEqualTo(height(1, Canvas.NARROW));
        assertThat(height(3, Canvas.NARROW)).isEqualTo(2 * height(1, Canvas.NARROW));
    }

    @Test
    void cutsANameThatIsWiderThanItsField() {
        Palette.Swatch named = new Palette.Swatch("Le bleu du canal un matin de janvier", "#000000", 0);
        assertThat(ChartWriter.svg(palette(List.of(named, VIOLET)), Canvas.NARROW))
                .contains("…<");
    }

    private static int height(int swatches, Canvas canvas) {
        return Drawing.of(palette(Collections.nCopies(swatches, VIOLET)), canvas)
                .height();
    }
}
