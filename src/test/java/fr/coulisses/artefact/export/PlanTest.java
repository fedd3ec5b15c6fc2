package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A floor with what stands on it, on paper, on a page and on a phone.
class PlanTest {

    private static Plan.Thing thing(String name, Plan.Form form, String x, String y, String side) {
        return new Plan.Thing(
                "7",
                name,
                form,
                Plan.Line.PLAIN,
                new BigDecimal(x),
                new BigDecimal(y),
                new BigDecimal(side),
                new BigDecimal(side),
                45);
    }

    private static Plan plan(String width, String depth, Plan.Thing... things) {
        return new Plan(
                "Sol",
                new BigDecimal(width),
                new BigDecimal(depth),
                "Public",
                "Jardin",
                "Cour",
                new Plan.Measures("8 m", "6 m"),
                List.of(things));
    }

    @Test
    void saysWhatTheSidesAreOnBothCanvases() {
        for (Canvas canvas : Canvas.values()) {
            assertThat(ChartWriter.svg(plan("8", "6"), canvas))
                    .contains(">Public<", ">Jardin<", ">Cour<", ">8 m × 6 m<");
        }
    }

    @Test
    void writesTheNameWhereThereIsRoomAndElseTheNumber() {
        assertThat(ChartWriter.svg(plan("8", "6", thing("Batterie", Plan.Form.ROUND, "4", "3", "2")), Canvas.WIDE))
                .contains(">Batterie<")
                .doesNotContain(">7<");
        assertThat(ChartWriter.svg(plan("8", "6", thing("Batterie", Plan.Form.WEDGE, "4", "3", "0.3")), Canvas.WIDE))
                .contains(">7<")
                .doesNotContain(">Batterie<");
    }

    /// Between the margins of a page, 8 metres take 592 pixels.
    @Test
    void leavesRoomBetweenANameAndTheOutline() {
        double word = Canvas.WIDE.widthOf("Batterie") / (592 / 8.0);
        assertThat(ChartWriter.svg(plan("8", "6", square("Batterie", word + 0.02)), Canvas.WIDE))
                .doesNotContain(">Batterie<");
        assertThat(ChartWriter.svg(plan("8", "6", square("Batterie", word + 0.12)), Canvas.WIDE))
                .contains(">Batterie<");
    }

    private static Plan.Thing square(String name, double side) {
        BigDecimal metres = BigDecimal.valueOf(side);
        return new Plan.Thing(
                "7",
                name,
                Plan.Form.RECTANGLE,
                Plan.Line.PLAIN,
                BigDecimal.valueOf(4),
                BigDecimal.valueOf(3),
                metres,
                metres,
                0);
    }

    /// A long corridor is no higher than a page, and what stands far away does not make the floor small.
    @Test
    void fitsOnAPage() {
        assertThat(new PlanDrawing(plan("2", "60"), Canvas.WIDE).height()).isLessThan(850);
        int alone = new PlanDrawing(plan("8", "6"), Canvas.WIDE).height();
        Plan.Thing far = thing("Camion", Plan.Form.RECTANGLE, "90", "-80", "3");
        assertThat(new PlanDrawing(plan("8", "6", far), Canvas.WIDE).height()).isEqualTo(alone);
        Plan.Thing near = thing("Console", Plan.Form.RECTANGLE, "4", "-1", "1");
        assertThat(new PlanDrawing(plan("8", "6", near), Canvas.WIDE).height()).isGreaterThan(alone);
    }
}
