package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.CubicCurve2D;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A network as one picture, and cut into sheets.
class NetworkTest {

    private static final double ROOM = Paper.A3_LANDSCAPE.room();

    private static final Network TALL = new Network(
            "Fil",
            List.of(column("Besoins", "b", 50), column("Objectifs", "o", 5)),
            List.of(new Network.Link("b0", "o0"), new Network.Link("b49", "o4"), new Network.Link("b0", "o4")));

    @Test
    void staysInOnePieceWhereItFits() {
        Network small = new Network("Fil", List.of(column("Besoins", "b", 4)), List.of());
        assertThat(small.bands(ROOM)).containsExactly(new Network.Band(0, 4));
        assertThat(new Network("Vide", List.of(), List.of()).bands(ROOM)).isEmpty();
    }

    @Test
    void isCutIntoBandsThatFitASheetAndTogetherHoldEveryBoxOnce() {
        List<Network.Band> bands = TALL.bands(ROOM);
        assertThat(bands).hasSizeGreaterThan(1);
        assertThat(bands.getLast().end()).isEqualTo(50);
        NetworkLayout layout = new NetworkLayout(TALL);
        assertThat(bands)
                .allSatisfy(band -> assertThat(layout.height(band) / layout.width())
                        .as("as high as there is room")
                        .isLessThanOrEqualTo(ROOM));
        assertThat(bands.stream()
                        .flatMap(band -> layout.places(band).stream())
                        .map(place -> place.node().id()))
                .hasSize(55)
                .doesNotHaveDuplicates();
    }

    @Test
    void repeatsTheHeadsOfItsColumnsOnEverySheet() {
        assertThat(TALL.bands(ROOM))
                .allSatisfy(band -> assertThat(ChartWriter.svg(TALL.part("Fil", band), Canvas.WIDE))
                        .contains(">Besoins (50)<", ">Objectifs (5)<"));
        String last = ChartWriter.svg(TALL.part("Fil", TALL.bands(ROOM).getLast()), Canvas.WIDE);
        assertThat(last).contains(">b49<").doesNotContain(">b0<");
    }

    @Test
    void keepsLettersLargeHoweverManyColumnsThereAre() {
        List<Network.Column> eleven = IntStream.range(0, 11)
                .mapToObj(i -> column("Colonne " + i, "c" + i, 3))
                .toList();
        double points = NetworkLayout.TEXT / new NetworkLayout(new Network("Fil", eleven, List.of())).width() * 1088;
        assertThat(points).as("on A3, whose pictures are 1088 points wide").isGreaterThan(7);
    }

    @Test
    void leadsCurvesFromOneSheetToTheNext() {
        CubicCurve2D whole = new CubicCurve2D.Double(0, 0, 50, 0, 50, 100, 100, 100);
        CubicCurve2D upper = CutCurve.within(whole, -10, 30).orElseThrow();
        CubicCurve2D lower = CutCurve.within(whole, 30, 110).orElseThrow();
        assertThat(upper.getP1()).isEqualTo(whole.getP1());
        assertThat(lower.getP2()).isEqualTo(whole.getP2());
        assertThat(upper.getY2()).isCloseTo(30, within(1e-6));
        assertThat(upper.getP2().distance(lower.getP1())).isCloseTo(0, within(1e-6));
        assertThat(CutCurve.within(whole, 100, 200)).isEmpty();
        CubicCurve2D rising = new CubicCurve2D.Double(0, 100, 50, 100, 50, 0, 100, 0);
        assertThat(CutCurve.within(rising, 30, 60).orElseThrow().getY1()).isCloseTo(60, within(1e-6));
        CubicCurve2D level = new CubicCurve2D.Double(0, 40, 50, 40, 50, 40, 100, 40);
        assertThat(CutCurve.within(level, 30, 60).orElseThrow().getP2()).isEqualTo(level.getP2());
    }

    private static Network.Column column(String name, String prefix, int nodes) {
        return new Network.Column(
                name,
                IntStream.range(0, nodes)
                        .mapToObj(i -> new Network.Node(prefix + i, prefix + i, false))
                        .toList());
    }
}
