package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartWriterTest {

    @Test
    void drawsABarWithItsNameAndItsAmount() {
        String svg = ChartWriter.svg(new Bars(
                "Produits par source",
                List.of(
                        new Bars.Bar("Subventions", Money.of("12500"), "12 500,00 €"),
                        new Bars.Bar("Billetterie", Money.of("5220"), "5 220,00 €"))));
        assertThat(svg)
                .startsWith("<svg")
                .contains("viewBox=\"0 0 640")
                .contains("Subventions", "Billetterie", "12 500,00 €", "5 220,00 €");
        assertThat(svg.split("<rect|<path|<polygon")).hasSizeGreaterThan(2);
    }
}
