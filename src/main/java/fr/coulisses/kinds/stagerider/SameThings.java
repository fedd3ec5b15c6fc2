package fr.coulisses.kinds.stagerider;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Knows the things of a plot again in a file that replaces it: what has the same name and model keeps its id, and with
/// it the channels and the mixes that were written for it.
final class SameThings {

    private final List<ObjectNode> before;

    /// @param before the things of the plot that is replaced
    SameThings(List<ObjectNode> before) {
        this.before = new ArrayList<>(before);
    }

    /// The same thing under the ids it had; each of those before is taken once.
    ObjectNode recognised(ObjectNode thing) {
        for (ObjectNode known : before) {
            if (same(known, thing, "label") && same(known, thing, "type")) {
                before.remove(known);
                thing.set("id", known.path("id"));
                inputs(known.path("inputs"), thing.path("inputs"));
                return thing;
            }
        }
        return thing;
    }

    private static void inputs(JsonNode known, JsonNode read) {
        for (int at = 0; at < Math.min(known.size(), read.size()); at++) {
            if (read.get(at) instanceof ObjectNode input && same(known.get(at), input, "source")) {
                input.set("id", known.get(at).path("id"));
            }
        }
    }

    private static boolean same(JsonNode one, JsonNode other, String field) {
        return one.path(field).asString("").equals(other.path(field).asString(""));
    }
}
