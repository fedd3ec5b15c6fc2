package fr.coulisses.shared;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The identities of what is copied, and what they are called in the copy. A new name is given to the thing itself and
/// wherever it is cited, as a value, in a path or as the name of a field.
public final class Identities {

    private static final Pattern IDENTITY =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public static final Identities AS_THEY_ARE = new Identities(Map.of());

    private final Map<String, String> names;

    private Identities(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /// A new name for each.
    public static Identities anew(Set<UUID> known) {
        return new Identities(known.stream()
                .collect(
                        Collectors.toMap(UUID::toString, id -> UUID.randomUUID().toString())));
    }

    /// Those that have a new name already.
    public static Identities named(Map<UUID, UUID> names) {
        return new Identities(names.entrySet().stream()
                .collect(Collectors.toMap(
                        name -> name.getKey().toString(),
                        name -> name.getValue().toString())));
    }

    /// Adds the identities that a JSON gives: its fields called `id`.
    public static void collect(JsonNode node, Set<UUID> into) {
        JsonNode id = node.path("id");
        if (id.isString() && IDENTITY.matcher(id.stringValue()).matches()) {
            into.add(UUID.fromString(id.stringValue()));
        }
        node.forEach(inner -> collect(inner, into));
    }

    public UUID of(UUID id) {
        return UUID.fromString(named(id.toString()));
    }

    /// The same JSON, everything called as it is called here.
    public JsonNode of(JsonNode node) {
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
