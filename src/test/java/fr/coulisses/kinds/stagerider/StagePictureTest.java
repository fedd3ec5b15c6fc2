package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.ChartWriter;
import fr.coulisses.artefact.export.HtmlWriter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// One drawing: the page, the printed file and the list say the same places.
class StagePictureTest {

    private static final String PLOT = """
        {'space': {'width': 8, 'depth': 6}, 'items': [
         {'id': 'a', 'label': 'Micro', 'type': 'box', 'layer': 'AUDIO', 'x': 2, 'y': 1.5, 'width': 1, 'depth': 0.5},
         {'id': 'b', 'label': 'Praticable', 'type': 'riser', 'layer': 'SET', 'x': 4, 'y': 4.5, 'width': 2, 'depth': 2},
         {'id': 'c', 'label': 'Ampli', 'type': 'ampBass', 'layer': 'INSTRUMENTS', 'x': 6.25, 'y': 3, 'width': 1, 'depth': 0.5,
          'rotation': 90}]}\
        """;

    /// The shapes that stand on the floor; letters of the printed drawing are shapes too, in another ink.
    private static final Pattern THING = Pattern.compile("<path[^>]*class=\"fill-paper\"[^>]*>");
    private static final Pattern OUTLINE = Pattern.compile(" d=\"([^\"]+)\"");
    private static final Pattern FLOOR = Pattern.compile("<rect fill=\"none\"[^>]*>");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final StagePicture picture = new StagePicture(Riders.of(PLOT), Riders.french());

    private static List<String> outlines(String svg) {
        return THING.matcher(svg)
                .results()
                .map(MatchResult::group)
                .map(thing -> OUTLINE.matcher(thing)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1))
                .toList();
    }

    private static double[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group()))
                .toArray();
    }

    @Test
    void drawsTheSameOnThePageAndOnPaper() {
        String page = HtmlWriter.html(picture.blocks().getFirst());
        String wide = page.substring(0, page.indexOf("</svg"));
        assertThat(outlines(wide)).hasSize(3).isEqualTo(outlines(ChartWriter.svg(picture.plan())));
    }

    /// The riser comes first, because others stand on it.
    @Test
    void drawsEachThingWhereTheRecordSays() {
        String svg = ChartWriter.svg(picture.plan());
        double[] floor = floor(svg);
        double scale = floor[2] / 8;
        double[][] middles = {{4, 4.5}, {2, 1.5}, {6.25, 3}};
        List<String> outlines = outlines(svg);
        for (int i = 0; i < middles.length; i++) {
            double[] points = numbers(outlines.get(i));
            double x = middle(points, 0);
            double y = middle(points, 1);
            assertThat((x - floor[0]) / scale).isCloseTo(middles[i][0], within(0.01));
            assertThat((floor[1] + floor[3] - y) / scale).isCloseTo(middles[i][1], within(0.01));
        }
        double[] turned = numbers(outlines.get(2));
        assertThat(extent(turned, 0) / scale).isCloseTo(0.5, within(0.01));
        assertThat(extent(turned, 1) / scale).isCloseTo(1, within(0.01));
    }

    @Test
    void listsTheThingsUnderTheirNumbers() {
        Block.Chart chart = (Block.Chart) picture.blocks().getFirst();
        assertThat(chart.alternative().rows())
                .extracting(row -> row.cells().subList(0, 5))
                .containsExactly(
                        List.of("1", "Micro", "Audio", "2\u00a0m", "1,5\u00a0m"),
                        List.of("2", "Praticable", "Décor et praticables", "4\u00a0m", "4,5\u00a0m"),
                        List.of("3", "Ampli", "Instruments", "6,25\u00a0m", "3\u00a0m"));
    }

    /// Nothing is lost: what has no size or stands nowhere is in sight and in the list.
    @Test
    void keepsWhatHasNoSizeAndNoPlace() {
        StageRider rider = Riders.of(
                "{'items': [{'id': 'a', 'label': 'A', 'width': -3, 'x': 900, 'y': -1e9}, {'id': 'b', 'label': 'B'}]}");
        Block.Chart chart =
                (Block.Chart) new StagePicture(rider, Riders.french()).blocks().getFirst();
        assertThat(outlines(ChartWriter.svg(chart.diagram()))).hasSize(2);
        assertThat(chart.alternative().rows()).hasSize(2);
        assertThat(PlotView.of(rider).path("items")).hasSize(2);
    }

    @Test
    void isNothingWhileNothingStandsThere() {
        assertThat(new StagePicture(StageRider.EMPTY, Riders.french()).blocks()).isEmpty();
    }

    private static double[] floor(String svg) {
        String rectangle =
                FLOOR.matcher(svg).results().findFirst().orElseThrow().group();
        return List.of("x", "y", "width", "height").stream()
                .map(name -> Pattern.compile(" " + name + "=\"([^\"]+)\"")
                        .matcher(rectangle)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static double middle(double[] points, int axis) {
        return (most(points, axis) + least(points, axis)) / 2;
    }

    private static double extent(double[] points, int axis) {
        return most(points, axis) - least(points, axis);
    }

    private static double most(double[] points, int axis) {
        return IntStream.range(0, points.length)
                .filter(i -> i % 2 == axis)
                .mapToDouble(i -> points[i])
                .max()
                .orElse(0);
    }

    private static double least(double[] points, int axis) {
        return IntStream.range(0, points.length)
                .filter(i -> i % 2 == axis)
                .mapToDouble(i -> points[i])
                .min()
                .orElse(0);
    }
}
