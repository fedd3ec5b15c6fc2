package fr.coulisses.kinds.stagerider;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The channels and the monitor mixes that follow from a plot, in the content of a draft. What is there already stays
/// as it is, written by hand or proposed: a proposal only adds what is missing.
public final class PatchProposal {

    static final String ITEMS = "items";
    static final String CHANNELS = "channels";
    static final String MIXES = "mixes";

    /// The channel that a thing of a file had there, as a field of the thing until it has its line.
    static final String WISHED = "channel";

    private PatchProposal() {}

    /// Adds a channel for each input and a mix for each monitor that has none, behind those that are there.
    ///
    /// @return how many lines were added
    public static int propose(ObjectNode content) {
        int added = 0;
        Set<String> known = texts(content, CHANNELS, "input");
        for (ObjectNode item : rows(content, ITEMS)) {
            for (JsonNode input : item.path("inputs")) {
                if (known.add(input.path("id").asString(""))) {
                    channel(content, item, input);
                    added++;
                }
            }
            added += mix(content, item);
            item.remove(WISHED);
        }
        return added;
    }

    /// Whether some thing on the plot has an input.
    ///
    /// @param items as they are stored
    public static boolean hasInput(JsonNode items, String input) {
        for (JsonNode item : items) {
            for (JsonNode each : item.path("inputs")) {
                if (each.path("id").asString("").equals(input)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void channel(ObjectNode content, ObjectNode item, JsonNode input) {
        int wished = item.path(WISHED).asInt(0);
        boolean free = wished > 0 && !numbers(content, CHANNELS, "number").contains(wished);
        int number = free ? wished : next(content, CHANNELS, "number");
        String source = input.path("source").asString("");
        ObjectNode channel = list(content, CHANNELS).addObject();
        channel.put("id", UUID.randomUUID().toString()).put("number", number);
        channel.put("source", source.isBlank() ? item.path("label").asString("") : source);
        channel.put("mic", input.path("mic").asString(""));
        if (input.path("stand").isString()) {
            channel.set("stand", input.path("stand"));
        }
        channel.put("phantom", input.path("phantom").asBoolean(false));
        channel.put("item", item.path("id").asString(""));
        channel.put("input", input.path("id").asString(""));
    }

    private static int mix(ObjectNode content, ObjectNode item) {
        if (!item.path("mix").isNumber()
                || numbers(content, MIXES, "number").contains(item.path("mix").asInt())) {
            return 0;
        }
        ObjectNode mix = list(content, MIXES).addObject();
        mix.put("id", UUID.randomUUID().toString());
        mix.put("number", item.path("mix").asInt());
        mix.put("who", item.path("label").asString(""));
        ItemLibrary.find(item.path("type").asString(""))
                .map(LibraryItem::mix)
                .ifPresent(kind -> mix.put("kind", kind.name()));
        mix.put("item", item.path("id").asString(""));
        return 1;
    }

    /// The number of the next monitor mix.
    static int nextMix(ObjectNode content) {
        return Math.max(next(content, MIXES, "number"), next(content, ITEMS, "mix"));
    }

    private static int next(ObjectNode content, String list, String field) {
        return numbers(content, list, field).stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                + 1;
    }

    private static Set<Integer> numbers(ObjectNode content, String list, String field) {
        Set<Integer> numbers = new HashSet<>();
        rows(content, list).stream()
                .map(row -> row.path(field))
                .filter(JsonNode::isInt)
                .forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    private static Set<String> texts(ObjectNode content, String list, String field) {
        Set<String> texts = new HashSet<>();
        rows(content, list).forEach(row -> texts.add(row.path(field).asString("")));
        return texts;
    }

    static List<ObjectNode> rows(ObjectNode content, String list) {
        List<ObjectNode> rows = new ArrayList<>();
        content.path(list).forEach(row -> {
            if (row instanceof ObjectNode object) {
                rows.add(object);
            }
        });
        return rows;
    }

    private static ArrayNode list(ObjectNode content, String list) {
        return content.withArray(list);
    }
}
