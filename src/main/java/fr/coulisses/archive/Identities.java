package fr.coulisses.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The identities of an archive, and what they are called here: the same, unless somebody here is called so. A new name
/// is given to the thing itself and wherever it is cited, as a value, in a path or as the name of a field.
final class Identities {

    private static final Pattern IDENTITY =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    static final Identities AS_THEY_ARE = new Identities(Map.of());

    private final Map<String, String> names;

    private Identities(Map<String, String> names) {
        this.names = names;
    }

    static Identities anew(Set<UUID> known) {
        Map<String, String> names = new HashMap<>();
        known.forEach(id -> names.put(id.toString(), UUID.randomUUID().toString()));
        return new Identities(names);
    }

    /// Adds the identities that a JSON gives: its fields called `id`.
    static void collect(JsonNode node, Set<UUID> into) {
        JsonNode id = node.path("id");
        if (id.isString() && IDENTITY.matcher(id.stringValue()).matches()) {
            into.add(UUID.fromString(id.stringValue()));
        }
        node.forEach(inner -> collect(inner, into));
    }

    UUID of(UUID id) {
        return UUID.fromString(named(id.toString()));
    }

    /// The same JSON, everything called as it is called here.
    JsonNode of(JsonNode node) {
        if (names.isEmpty()) {
            return node;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode named = JsonMapper.shared().createObjectNode();
            object.propertyNames().forEach(name -> named.set(named(name), of(object.get(name))));
            return named;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode named = JsonMapper.shared().createArrayNode();
            array.forEach(item -> named.add(of(item)));
            return named;
        }
        return node.isString() ? JsonMapper.shared().getNodeFactory().stringNode(named(node.stringValue())) : node;
    }

    private String named(String text) {
        return text.length() < 36
                ? text
                : IDENTITY.matcher(text)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
    }
}
