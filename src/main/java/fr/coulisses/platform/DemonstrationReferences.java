package fr.coulisses.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the drafts of the demonstration call by name and a project by identity: `@line:Achats de boissons`.
final class DemonstrationReferences {

    private static final String MARK = "@";

    private final Map<String, String> ids = new HashMap<>();

    /// @param sort what it is: `line`, `contact` or `task`
    /// @param name as the register has it; of several with one name, the first counts
    void know(String sort, String name, UUID id) {
        ids.putIfAbsent(MARK + sort + ":" + name, id.toString());
    }

    /// The same JSON with the identities.
    ///
    /// @throws IllegalStateException for a name that the registers do not have
    JsonNode resolve(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode resolved = JsonMapper.shared().createObjectNode();
            object.propertyNames().forEach(name -> resolved.set(name, resolve(object.get(name))));
            return resolved;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode resolved = JsonMapper.shared().createArrayNode();
            array.forEach(item -> resolved.add(resolve(item)));
            return resolved;
        }
        return node.isString() && node.stringValue().startsWith(MARK)
                ? JsonMapper.shared().getNodeFactory().stringNode(id(node.stringValue()))
                : node;
    }

    private String id(String reference) {
        return Optional.ofNullable(ids.get(reference))
                .orElseThrow(() -> new IllegalStateException("The demonstration has nothing called " + reference));
    }
}
