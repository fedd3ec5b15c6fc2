package fr.coulisses.kinds.stagerider;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a plot as a StagePlot file, version 1.0.0: places in pixels from the upper left corner of the stage, as
/// StagePlotter has them, and in `itemData` what it has no field for, the exact metres among it.
public final class PlotFileWriter {

    /// Pixels for a metre: 24.5 inches are 57 pixels.
    static final BigDecimal SCALE = new BigDecimal("91.59337");

    static final String VERSION = "1.0.0";
    static final String TYPE = "stage_plot";
    static final String OURS = "coulisses";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PlotFileWriter() {}

    /// The file, in UTF-8.
    public static byte[] write(StageRider rider) {
        return JSON.writeValueAsBytes(file(rider));
    }

    private static ObjectNode file(StageRider rider) {
        BigDecimal width = StagePicture.width(rider.space());
        BigDecimal depth = StagePicture.depth(rider.space());
        ObjectNode file = JSON.createObjectNode();
        file.put("version", VERSION)
                .put("type", TYPE)
                .put("plot_name", rider.cover().called());
        if (rider.cover().date() != null) {
            file.put("revision_date", rider.cover().date().toString());
        }
        file.putObject("canvas").put("width", pixels(width)).put("height", pixels(depth));
        ArrayNode items = file.putArray("items");
        for (int at = 0; at < rider.items().size(); at++) {
            items.add(item(at + 1, rider.items().get(at), rider, depth));
        }
        file.putObject("metadata")
                .put("exportedBy", "Coulisses")
                .put("width", width)
                .put("depth", depth);
        return file;
    }

    private static ObjectNode item(int number, PlotItem item, StageRider rider, BigDecimal stageDepth) {
        BigDecimal width = StagePicture.side(item.width());
        BigDecimal depth = StagePicture.side(item.depth());
        BigDecimal two = BigDecimal.valueOf(2);
        ObjectNode written = JSON.createObjectNode();
        written.put("id", number).put("name", item.label()).put("type", item.type());
        written.put(
                "category", Objects.requireNonNullElse(item.layer(), Layer.SET).name());
        written.putObject("position")
                .put("x", pixels(StagePicture.place(item.x()).subtract(half(width, two))))
                .put(
                        "y",
                        pixels(stageDepth.subtract(StagePicture.place(item.y())).subtract(half(depth, two))))
                .put("width", pixels(width))
                .put("height", pixels(depth));
        rider.channels().stream()
                .filter(channel -> channel.item().equals(item.id()) && channel.number() != null)
                .findFirst()
                .ifPresent(channel -> written.put("channel", String.valueOf(channel.number())));
        ObjectNode data =
                written.putObject("itemData").put("name", item.label()).put("type", item.type());
        JsonNode exact = JSON.valueToTree(item);
        ((ObjectNode) exact).remove("id");
        data.set(OURS, exact);
        return written;
    }

    private static BigDecimal half(BigDecimal metres, BigDecimal two) {
        return metres.divide(two, 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal pixels(BigDecimal metres) {
        return metres.multiply(SCALE).setScale(2, RoundingMode.HALF_UP);
    }
}
