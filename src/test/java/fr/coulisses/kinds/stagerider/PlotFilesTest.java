package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/// StagePlot files, written here and by others.
class PlotFilesTest {

    private static final StageSpace STAGE =
            Riders.of("{'space': {'width': 10, 'depth': 8}}").space();

    private static ReadPlot read(String json) {
        return PlotFileReader.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), STAGE);
    }

    private static String plot(String items) {
        return "{'version': '1.0.0', 'type': 'stage_plot', 'plot_name': 'P', 'items': [" + items + "]}";
    }

    private static PlotItem item(ReadPlot plot, int at) {
        return Riders.JSON.treeToValue(plot.items().get(at), PlotItem.class);
    }

    @Test
    void isTheSameAfterARoundTrip() throws IOException {
        StageRider rider = sample();
        ReadPlot read = PlotFileReader.read(PlotFileWriter.write(rider), rider.space());
        assertThat(read.remarks()).isEmpty();
        List<PlotItem> back = IntStream.range(0, read.items().size())
                .mapToObj(at -> item(read, at))
                .toList();
        assertThat(back)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*id")
                .withEqualsForType((one, other) -> one.compareTo(other) == 0, BigDecimal.class)
                .isEqualTo(rider.items());
        assertThat(new StagePicture(with(rider, read.items()), Riders.french())
                        .plan()
                        .things())
                .isEqualTo(new StagePicture(rider, Riders.french()).plan().things());
    }

    /// Whoever exports a plot, works on it elsewhere and brings it back keeps the patch they wrote.
    @Test
    void keepsThePatchOfThingsThatItKnowsAgain() throws IOException {
        StageRider rider = sample();
        ObjectNode content = Riders.JSON.valueToTree(rider);
        List<ObjectNode> things =
                PlotFileReader.read(PlotFileWriter.write(rider), rider.space()).items();
        things.getLast().put("label", "Autre chose");
        new PlotEdit(content).bringIn(things, true);
        StageRider back = Riders.read(content);
        assertThat(back.channels()).isEqualTo(rider.channels());
        assertThat(back.items()).hasSameSizeAs(rider.items());
        assertThat(back.items().getLast().id())
                .isNotEqualTo(rider.items().getLast().id());
    }

    @Test
    void countsPixelsFromTheBackOfTheStage() {
        ReadPlot read = read("""
            {'version': '1.0.0', 'type': 'stage_plot', 'plot_name': 'P', 'canvas': {'width': 916, 'height': 733},
             'items': [{'id': 1, 'name': 'Voix', 'type': 'vocal', 'channel': '9',
                        'position': {'x': 412.2, 'y': 595.3, 'width': 91.6, 'height': 45.8}}]}\
            """);
        PlotItem voice = item(read, 0);
        assertThat(voice.type()).isEqualTo("micVocal");
        assertThat(voice.width()).isEqualByComparingTo("1.00");
        assertThat(voice.x()).isEqualByComparingTo("5.00");
        assertThat(voice.y()).isEqualByComparingTo("1.25");
        ObjectNode content = Riders.content("{}");
        new PlotEdit(content).bringIn(read.items(), false);
        assertThat(Riders.read(content).channels()).singleElement().satisfies(channel -> {
            assertThat(channel.number()).isEqualTo(9);
            assertThat(channel.source()).isEqualTo("Voix");
            assertThat(channel.mic()).isEqualTo("SM58");
        });
        assertThat(content.path("items").path(0).has("channel")).isFalse();
    }

    @Test
    void readsFeetAndTurns() {
        ReadPlot read =
                read(plot("{'id': 1, 'name': 'Kit', 'type': 'drums', 'position': {'x': 10, 'y': 2, 'width': 6.5,"
                        + " 'height': 6, 'rotation': -90}}"));
        assertThat(item(read, 0).width()).isEqualByComparingTo("1.98");
        assertThat(item(read, 0).rotation()).isEqualTo(270);
        assertThat(read.remarks()).extracting(ReadPlot.Remark::label).containsExactly("stagerider.import.remark.feet");
    }

    @Test
    void keepsWhatItDoesNotKnowAsABoxUnderItsName() {
        ReadPlot read =
                read(plot("{'id': 1, 'name': 'Thérémine', 'type': 'theremin', 'position': {'x': 3, 'y': 60, 'width': 2,"
                        + " 'height': 2}}"));
        assertThat(item(read, 0).label()).isEqualTo("Thérémine");
        assertThat(item(read, 0).type()).isEqualTo(ItemLibrary.BOX);
        assertThat(read.remarks())
                .extracting(ReadPlot.Remark::label)
                .containsExactly(
                        "stagerider.import.remark.feet",
                        "stagerider.import.remark.unknown",
                        "stagerider.import.remark.outside");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id': 1, 'name': 'A', 'type': 'mic'}|items[0].position.width",
                "{'id': 1, 'name': 'A', 'type': 'mic', 'position': {'x': 1, 'y': 1, 'width': -2, 'height':"
                        + " 1}}|items[0].position.width",
                "{'id': 1, 'name': 'A', 'type': 'mic', 'position': {'x': 1, 'y': 'two', 'width': 2, 'height':"
                        + " 1}}|items[0].position.y",
                "{'id': 1, 'name': 'A', 'type': 'mic', 'position': {'x': 1e9999, 'y': 1, 'width': 2, 'height':"
                        + " 1}}|items[0].position.x",
                "{'id': 1, 'name': 7, 'type': 'mic'}|items[0].name",
                "{'id': 1, 'name': 'A', 'type': 'mic', 'itemData': {'coulisses': {'x':"
                        + " 'left'}}}|items[0].itemData.coulisses.x",
                "[]|items[0]"
            })
    void namesThePlaceThatIsWrong(String item, String place) {
        assertThat(refusal(plot(item)).arguments()).startsWith(place);
    }

    @Test
    void saysWhatIsNoPlotAndWhatIsTooMuch() {
        assertThat(refusal("{'type': 'input_list'}").label()).isEqualTo("stagerider.refused.file.shape");
        assertThat(refusal("{'type': 'stage_plot'}").label()).isEqualTo("stagerider.refused.file.items");
        assertThat(refusal(plot("")).label()).isEqualTo("stagerider.refused.file.none");
        assertThat(refusal("{\n 'type': oops").arguments()).containsExactly(2, 10);
        String many = IntStream.rangeClosed(0, 300).mapToObj(i -> "{}").collect(Collectors.joining(","));
        assertThat(refusal(plot(many)).arguments()).containsExactly(301, 300);
        assertThat(refusal(" ".repeat(PlotFileReader.MOST_BYTES + 1)).label())
                .isEqualTo("stagerider.refused.file.size");
        assertThat(refusal("[".repeat(50)).label()).isEqualTo("stagerider.refused.file.json");
    }

    private static Refusal refusal(String json) {
        return Assertions.catchThrowableOfType(Refusal.class, () -> read(json));
    }

    private static StageRider with(StageRider rider, List<ObjectNode> items) {
        ObjectNode content = Riders.JSON.valueToTree(rider);
        content.withArray("items").removeAll();
        items.forEach(content.withArray("items")::add);
        return Riders.read(content);
    }

    private static StageRider sample() throws IOException {
        try (InputStream file = PlotFilesTest.class.getResourceAsStream("sample-1.json")) {
            return Riders.JSON.readValue(file, StageRider.class);
        }
    }
}
