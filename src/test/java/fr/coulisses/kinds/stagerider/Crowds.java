package fr.coulisses.kinds.stagerider;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// A stage that is as full as a plot may be.
public final class Crowds {

    public static final int THINGS = 300;

    private static final int ACROSS = 20;

    private Crowds() {}

    /// Twenty beside each other on a stage of 8 × 6 m, each over a part of its neighbours.
    public static ArrayNode items() {
        ArrayNode items = JsonMapper.shared().createArrayNode();
        for (int i = 0; i < THINGS; i++) {
            items.addObject()
                    .put("id", "thing-" + i)
                    .put("label", "Chose " + i)
                    .put("type", i % 3 == 0 ? "micVocal" : "ampBass")
                    .put("layer", i % 3 == 0 ? "AUDIO" : "INSTRUMENTS")
                    .put("x", 0.4 + i % ACROSS * 0.375)
                    .put("y", 0.4 + i / ACROSS * 0.375)
                    .put("width", 0.6)
                    .put("depth", 0.5)
                    .put("rotation", i * 15 % 360);
        }
        return items;
    }
}
