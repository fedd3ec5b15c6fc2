package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartWriterTest {

    private static final Bars BARS = new Bars(
            "Produits par source",
            List.of(
                    new Bars.Bar("Subventions", Money.of("12500"), "12 500,00 €"),
                    new Bars.Bar("Billetterie", Money.of("5220"), "5 220,00 €")));

    @Test
    void drawsEveryBar() {
        String svg = ChartWriter.svg(BARS);
        assertThat(svg).startsWith("<svg").contains("viewBox=\"0 0 640");
        assertThat(svg.split("<rect", -1)).hasSize(1 + BARS.bars().size());
    }

    @Test
    void drawsNamesAndAmountsThatNeedNoFont() {
        String svg = ChartWriter.svg(BARS);
        assertThat(svg).doesNotContain("<text");
        assertThat(svg.split("<path", -1))
                .as("a name and an amount for each bar")
                .hasSizeGreaterThan(4);
    }

    @Test
    void drawsNothingForNoAmount() {
        assertThat(ChartWriter.svg(new Bars("Vide", List.of())))
                .startsWith("<svg")
                .doesNotContain("<rect");
    }
}
