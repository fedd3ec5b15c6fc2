package fr.coulisses.kinds.stagerider;

import fr.coulisses.kinds.stagerider.ReadPlot.Remark;
import fr.coulisses.shared.Letters;
import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A thing of a StagePlot file as a thing of the plot.
///
/// @param at where it stands in the file: `items[3]`
/// @param remarks where it says what became of it
record PlotFileItem(JsonNode item, String at, PlotFileScale scale, List<Remark> remarks) {

    /// Marks what was written by Coulisses, until the file is read.
    static final String EXACT = "exact";

    private static final int LONGEST = 120;
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(100);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /// @throws Refusal that names the field
    ObjectNode read() {
        if (!item.isObject()) {
            throw refused(at, item);
        }
        JsonNode ours = item.path("itemData").path(PlotFileWriter.OURS);
        return ours.isObject() ? exact(ours) : foreign();
    }

    private ObjectNode exact(JsonNode ours) {
        ObjectNode row = JSON.createObjectNode().put("id", UUID.randomUUID().toString());
        row.setAll((ObjectNode) ours);
        row.put("id", UUID.randomUUID().toString());
        row.path("inputs").forEach(input -> {
            if (input instanceof ObjectNode object) {
                object.put("id", UUID.randomUUID().toString());
            }
        });
        String place = at + ".itemData." + PlotFileWriter.OURS;
        try {
            PlotItem read = JSON.treeToValue(row, PlotItem.class);
            ObjectNode whole = JSON.valueToTree(read);
            Stream.of("x", "y", "width", "depth")
                    .filter(name -> row.path(name).isNumber())
                    .forEach(name -> near(row.path(name), place + "." + name));
            return whole.put(EXACT, true);
        } catch (JacksonException e) {
            String field = e.getPath().isEmpty()
                    ? place
                    : place + "." + e.getPath().getLast().getPropertyName();
            throw new Refusal("stagerider.refused.file.field", field, "…");
        }
    }

    private ObjectNode foreign() {
        String name = text(item.path("name"), at + ".name");
        String type = text(item.path("type"), at + ".type");
        JsonNode position = item.path("position");
        BigDecimal width = side(position.path("width"), at + ".position.width");
        BigDecimal depth = side(position.path("height"), at + ".position.height");
        BigDecimal x = near(position.path("x"), at + ".position.x");
        BigDecimal y = near(position.path("y"), at + ".position.y");
        ObjectNode row = JSON.createObjectNode().put("id", UUID.randomUUID().toString());
        String label = name.isBlank() ? type : name;
        row.put("label", label);
        Optional<LibraryItem> known = ItemLibrary.called(Stream.of(
                type,
                item.path("currentVariant").asString(""),
                item.path("itemData").path("type").asString(""),
                item.path("category").asString(""),
                name));
        row.put("type", known.map(LibraryItem::type).orElse(ItemLibrary.BOX));
        row.put("layer", known.map(LibraryItem::layer).orElse(Layer.SET).name());
        row.put("x", middle(x, width).add(scale.shift()));
        row.put("y", scale.depth().subtract(middle(y, depth)));
        row.put("width", scale.metres(width).max(new BigDecimal("0.05")));
        row.put("depth", scale.metres(depth).max(new BigDecimal("0.05")));
        row.put("rotation", turned(position.path("rotation")));
        if (known.isEmpty()) {
            remarks.add(new Remark("stagerider.import.remark.unknown", List.of(label, type)));
        }
        input(row, known.flatMap(found -> found.inputs().stream().findFirst()));
        return row;
    }

    /// A thing has one channel there, whatever it is: its input bears the name of the thing.
    private void input(ObjectNode row, Optional<LibrarySignal> signal) {
        Optional<Integer> channel = channel();
        if (channel.isEmpty() && signal.isEmpty()) {
            return;
        }
        ObjectNode input = row.withArray("inputs").addObject();
        input.put("id", UUID.randomUUID().toString()).put("source", "");
        signal.ifPresent(usual -> input.put("mic", usual.mic()).put("phantom", usual.phantom()));
        channel.ifPresent(number -> row.put(PatchProposal.WISHED, number));
    }

    private Optional<Integer> channel() {
        String written = item.path("channel").asString("").strip();
        return written.matches("[1-9]\\d{0,2}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    private BigDecimal middle(BigDecimal corner, BigDecimal side) {
        return scale.metres(corner.add(side.divide(BigDecimal.valueOf(2), 6, RoundingMode.HALF_UP)));
    }

    private int turned(JsonNode rotation) {
        if (rotation.isMissingNode() || rotation.isNull()) {
            return 0;
        }
        if (!rotation.isNumber() || rotation.decimalValue().abs().compareTo(BigDecimal.valueOf(100_000)) > 0) {
            throw refused(at + ".position.rotation", rotation);
        }
        return Math.floorMod(
                rotation.decimalValue().setScale(0, RoundingMode.HALF_UP).intValue(), 360);
    }

    private static String text(JsonNode value, String place) {
        if (!value.isString()) {
            throw refused(place, value);
        }
        return Letters.beginning(value.asString().strip(), LONGEST);
    }

    private BigDecimal side(JsonNode value, String place) {
        if (!value.isNumber() || value.decimalValue().signum() <= 0 || isFar(value)) {
            throw refused(place, value);
        }
        return value.decimalValue();
    }

    private BigDecimal near(JsonNode value, String place) {
        if (!value.isNumber() || isFar(value)) {
            throw refused(place, value);
        }
        return value.decimalValue();
    }

    /// Exponents are looked at before the number is written out.
    private boolean isFar(JsonNode value) {
        BigDecimal number = value.decimalValue();
        return Math.abs(number.scale()) > 30 || number.abs().compareTo(FARTHEST.multiply(PlotFileWriter.SCALE)) > 0;
    }

    private static Refusal refused(String place, JsonNode value) {
        return new Refusal(
                "stagerider.refused.file.field",
                place,
                value.isMissingNode() ? "–" : Letters.beginning(Letters.kept(value.toString()), 40));
    }
}
