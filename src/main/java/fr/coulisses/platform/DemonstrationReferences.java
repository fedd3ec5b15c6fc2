package fr.coulisses.platform;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the drafts of the demonstration call by name and a project by identity: the rows of registers,
/// `@line:Achats de boissons`, photographs by their files, `@picture:toue-mat.jpg`, and their own rows,
/// `need-shade`.
final class DemonstrationReferences {

    private static final String MARK = "@";
    private static final String PICTURE = MARK + "picture:";

    private final Map<String, String> ids = new HashMap<>();

    /// @param sort what it is: `line`, `contact`, `task`, `request`, `work`, or an `artefact`
    /// by its kind
    /// @param name as the register has it; of several with one name, the first counts
    void know(String sort, String name, UUID id) {
        ids.putIfAbsent(MARK + sort + ":" + name, id.toString());
    }

    /// The names of the files that a draft shows as photographs.
    static Set<String> pictures(JsonNode draft) {
        Set<String> names = new LinkedHashSet<>();
        if (draft.stringValue("").startsWith(PICTURE)) {
            names.add(draft.stringValue("").substring(PICTURE.length()));
        }
        draft.forEach(inner -> names.addAll(pictures(inner)));
        return names;
    }

    void knowPicture(String name, String sha256) {
        ids.put(PICTURE + name, sha256);
    }

    /// Gives the rows of a draft identities of their own in a project.
    void know(UUID project, JsonNode draft) {
        String id = draft.path("id").stringValue("");
        if (!id.isEmpty()) {
            ids.put(id, identity(project, id));
        }
        draft.forEach(inner -> know(project, inner));
    }

    /// What a row of a draft is called in a project.
    static String identity(UUID project, String id) {
        return UUID.nameUUIDFromBytes((project + "/" + id).getBytes(StandardCharsets.UTF_8))
                .toString();
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
        return node.isString() ? JsonMapper.shared().getNodeFactory().stringNode(resolve(node.stringValue())) : node;
    }

    private String resolve(String text) {
        String id = ids.get(text);
        if (id == null && text.startsWith(MARK)) {
            throw new IllegalStateException("The demonstration has nothing called " + text);
        }
        return id == null ? text : id;
    }
}
