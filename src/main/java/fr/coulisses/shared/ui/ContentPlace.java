package fr.coulisses.shared.ui;

import java.util.StringJoiner;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// A place in the content of a draft, written as checks and merges write it: `segments/{id}/name`.
final class ContentPlace {

    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f-]{36}");

    private ContentPlace() {}

    /// What stands at a place; a missing node when nothing does.
    static JsonNode read(JsonNode content, String place) {
        JsonNode found = content;
        for (String step : place.split("/")) {
            found = step(found, step);
        }
        return found;
    }

    /// The place without the ids of rows, as labels name it: `segments.name`.
    ///
    /// A row may not be in the content yet, and is told by its identity then.
    static String label(JsonNode content, String place) {
        StringJoiner names = new StringJoiner(".");
        JsonNode found = content;
        for (String step : place.split("/")) {
            if (!found.isArray() && !IDENTITY.matcher(step).matches()) {
                names.add(step);
            }
            found = step(found, step);
        }
        return names.toString();
    }

    /// Puts a value there; objects on the way are made, rows are not. Says whether the place exists.
    static boolean write(ObjectNode content, String place, JsonNode value) {
        String[] steps = place.split("/");
        JsonNode parent = content;
        for (int i = 0; i < steps.length - 1; i++) {
            JsonNode next = step(parent, steps[i]);
            if (!next.isContainer() && parent instanceof ObjectNode object) {
                next = object.putObject(steps[i]);
            }
            parent = next;
        }
        if (parent instanceof ObjectNode object) {
            object.set(steps[steps.length - 1], value);
            return true;
        }
        return false;
    }

    private static JsonNode step(JsonNode node, String step) {
        if (node instanceof ArrayNode rows) {
            for (JsonNode row : rows) {
                if (row.path("id").asString("").equals(step)) {
                    return row;
                }
            }
            return MissingNode.getInstance();
        }
        return node.path(step);
    }
}
