package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Letters;
import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Gestures on the stage plot, in the content of a draft. A gesture that is refused leaves the content as it was.
public final class PlotEdit {

    /// Nothing is further from the stage than this, in metres: what is, was a slip of the hand.
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(100);

    private static final int LONGEST_LABEL = 120;
    private static final int ROUND = 360;

    private final ObjectNode content;

    /// @param content what is changed, as it is stored
    public PlotEdit(ObjectNode content) {
        this.content = content;
    }

    /// Puts something of the library on the plot, with its channels and its monitor mix.
    ///
    /// @param words the words of a label
    /// @return its id
    /// @throws Refusal when the plot is full, or when the library does not know it
    public String add(String type, BigDecimal x, BigDecimal y, UnaryOperator<String> words) {
        LibraryItem item = ItemLibrary.find(type).orElseThrow(() -> new Refusal("stagerider.refused.type", type));
        String name = words.apply(item.labelKey());
        requireRoom(name);
        ObjectNode row = JsonMapper.shared().createObjectNode();
        String id = identity();
        row.put("id", id)
                .put("label", name)
                .put("type", type)
                .put("layer", item.layer().name());
        row.put("width", item.width()).put("depth", item.depth());
        row.put("rotation", item.turned() == null ? 0 : item.turned());
        if (item.watts() != null) {
            row.put("watts", item.watts());
        }
        if (item.mix() != null) {
            row.put("mix", PatchProposal.nextMix(content));
        }
        ArrayNode inputs = row.putArray("inputs");
        for (LibrarySignal signal : item.inputs()) {
            ObjectNode input = inputs.addObject().put("id", identity());
            input.put("source", signal.sourceKey().isEmpty() ? "" : words.apply(signal.sourceKey()));
            input.put("mic", signal.mic());
            if (signal.stand() != null) {
                input.put("stand", signal.stand().name());
            }
            input.put("phantom", signal.phantom());
        }
        stand(row, x, y);
        items().add(row);
        PatchProposal.propose(content);
        return id;
    }

    /// Puts a thing elsewhere and turns it.
    ///
    /// @param x of its middle, in metres from the left side
    /// @param y of its middle, in metres from the front
    /// @param rotation in degrees, clockwise
    /// @throws Refusal when it is gone, or when the place is nowhere near the stage
    public void place(String id, BigDecimal x, BigDecimal y, int rotation) {
        ObjectNode row = item(id);
        stand(row, x, y);
        row.put("rotation", Math.floorMod(rotation, ROUND));
    }

    /// Adds a copy beside a thing, with channels of its own.
    ///
    /// @param words « copie de … », from its name
    /// @return the id of the copy
    /// @throws Refusal when the plot is full, or when the thing is gone
    public String duplicate(String id, UnaryOperator<String> words) {
        ObjectNode row = item(id);
        requireRoom(name(row));
        ObjectNode copy = row.deepCopy();
        String copied = identity();
        copy.put("id", copied);
        copy.put("label", Letters.beginning(words.apply(name(row)), LONGEST_LABEL));
        copy.path("inputs").forEach(input -> ((ObjectNode) input).put("id", identity()));
        if (copy.path("mix").isNumber()) {
            copy.put("mix", PatchProposal.nextMix(content));
        }
        BigDecimal step = new BigDecimal("0.5");
        stand(copy, decimal(copy, "x").add(step), decimal(copy, "y").subtract(step));
        items().insert(rows().indexOf(row) + 1, copy);
        PatchProposal.propose(content);
        return copied;
    }

    /// Takes a thing off the plot; the channels that were proposed from it stay, and say that it is gone.
    ///
    /// @throws Refusal when it is gone already
    public void remove(String id) {
        items().remove(rows().indexOf(item(id)));
    }

    /// Puts the things of a file on the plot.
    ///
    /// @param replace whether those that stand there go
    /// @throws Refusal when there are too many
    public void bringIn(List<ObjectNode> things, boolean replace) {
        List<ObjectNode> before = replace ? rows() : List.of();
        if (replace) {
            items().removeAll();
        }
        if (items().size() + things.size() > StageRider.MOST_ITEMS) {
            throw new Refusal("stagerider.refused.together", items().size() + things.size(), StageRider.MOST_ITEMS);
        }
        SameThings same = new SameThings(before);
        things.forEach(thing -> items().add(same.recognised(thing.deepCopy())));
        PatchProposal.propose(content);
    }

    private void requireRoom(String name) {
        if (items().size() >= StageRider.MOST_ITEMS) {
            throw new Refusal("stagerider.refused.many", name, StageRider.MOST_ITEMS);
        }
    }

    private void stand(ObjectNode row, BigDecimal x, BigDecimal y) {
        if (x.abs().compareTo(FARTHEST) > 0 || y.abs().compareTo(FARTHEST) > 0) {
            throw new Refusal("stagerider.refused.far", name(row));
        }
        row.put("x", x).put("y", y);
    }

    private static String name(ObjectNode row) {
        return row.path("label").asString("");
    }

    private static BigDecimal decimal(ObjectNode row, String field) {
        return row.path(field).isNumber() ? row.path(field).decimalValue() : BigDecimal.ZERO;
    }

    private ObjectNode item(String id) {
        Optional<ObjectNode> found = rows().stream()
                .filter(row -> row.path("id").asString("").equals(id))
                .findFirst();
        return found.orElseThrow(() -> new Refusal("stagerider.refused.gone"));
    }

    private List<ObjectNode> rows() {
        return PatchProposal.rows(content, PatchProposal.ITEMS);
    }

    private ArrayNode items() {
        return content.withArray(PatchProposal.ITEMS);
    }

    private static String identity() {
        return UUID.randomUUID().toString();
    }
}
