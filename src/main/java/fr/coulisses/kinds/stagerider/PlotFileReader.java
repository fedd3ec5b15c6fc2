package fr.coulisses.kinds.stagerider;

import fr.coulisses.kinds.stagerider.ReadPlot.Remark;
import fr.coulisses.shared.Letters;
import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads StagePlot files of version 1.0.0, of Coulisses and of strangers: no larger and no deeper than a plot needs.
/// What the library does not know becomes a labelled box, and is told.
public final class PlotFileReader {

    /// The largest file, in bytes.
    public static final int MOST_BYTES = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(20_000)
                            .maxNumberLength(30)
                            .maxNameLength(500)
                            .maxTokenCount(200_000)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PlotFileReader() {}

    /// Reads the things of a plot.
    ///
    /// @param space the stage that the things come onto
    /// @throws Refusal that names the place in the file and the remedy
    public static ReadPlot read(byte[] file, StageSpace space) {
        if (file.length > MOST_BYTES) {
            throw new Refusal("stagerider.refused.file.size", MOST_BYTES / 1000);
        }
        JsonNode plot = tree(file);
        if (!plot.isObject() || !plot.path("type").asString("").equals(PlotFileWriter.TYPE)) {
            throw new Refusal("stagerider.refused.file.shape");
        }
        JsonNode items = plot.path("items");
        if (!items.isArray()) {
            throw new Refusal("stagerider.refused.file.items");
        }
        if (items.isEmpty()) {
            throw new Refusal("stagerider.refused.file.none");
        }
        if (items.size() > StageRider.MOST_ITEMS) {
            throw new Refusal("stagerider.refused.file.many", items.size(), StageRider.MOST_ITEMS);
        }
        List<Remark> remarks = new ArrayList<>();
        PlotFileScale scale = PlotFileScale.of(plot, space);
        List<ObjectNode> things = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            things.add(new PlotFileItem(items.get(at), "items[" + at + "]", scale, remarks).read());
        }
        if (things.stream().anyMatch(thing -> !thing.has(PlotFileItem.EXACT))) {
            remarks.addFirst(scale.remark());
        }
        things.forEach(thing -> thing.remove(PlotFileItem.EXACT));
        things.forEach(thing -> tellOutside(thing, space, remarks));
        return new ReadPlot(things, remarks);
    }

    private static JsonNode tree(byte[] file) {
        try {
            JsonNode tree = JSON.readTree(file);
            Letters.require(tree);
            return tree;
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            throw new Refusal(
                    "stagerider.refused.file.json",
                    place == null ? 1 : Math.max(1, place.getLineNr()),
                    place == null ? 1 : Math.max(1, place.getColumnNr()));
        }
    }

    private static void tellOutside(ObjectNode thing, StageSpace space, List<Remark> remarks) {
        BigDecimal width = StagePicture.width(space);
        BigDecimal depth = StagePicture.depth(space);
        BigDecimal x = thing.path("x").decimalValue();
        BigDecimal y = thing.path("y").decimalValue();
        if (x.signum() < 0 || x.compareTo(width) > 0 || y.signum() < 0 || y.compareTo(depth) > 0) {
            remarks.add(new Remark(
                    "stagerider.import.remark.outside",
                    List.of(thing.path("label").asString(""), width.toPlainString(), depth.toPlainString())));
        }
    }
}
