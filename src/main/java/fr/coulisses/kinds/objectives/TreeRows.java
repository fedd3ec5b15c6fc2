package fr.coulisses.kinds.objectives;

import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The rows of the tree as they stand in the content of a draft, and what stands under what.
record TreeRows(ObjectNode content) {

    /// How the id of the purpose is written, which has none.
    static final String PURPOSE = "purpose";

    static String id(JsonNode row) {
        return row.path("id").asString("");
    }

    /// @throws Refusal when there is no such row any more
    Level level(String id) {
        if (id.equals(PURPOSE)) {
            return Level.PURPOSE;
        }
        for (Level level : Level.values()) {
            if (find(level, id).isPresent()) {
                return level;
            }
        }
        throw new Refusal("objectives.refused.gone");
    }

    Optional<JsonNode> find(Level level, String id) {
        for (JsonNode row : rows(level)) {
            if (id(row).equals(id)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /// What a row stands under; it may be gone.
    String parent(Level level, String id) {
        return level.parent().isEmpty()
                ? PURPOSE
                : find(level, id)
                        .map(row -> row.path(level.parent()).asString(""))
                        .orElse("");
    }

    /// Whether the rows of a level that name this parent stand nowhere: it is gone.
    boolean isLoose(Level level, String parent) {
        return !level.parent().isEmpty() && find(level.above(), parent).isEmpty();
    }

    /// Whether one row is the other or stands under it.
    boolean isInside(String id, String below) {
        String at = below;
        while (!at.equals(id)) {
            Level level = level(at);
            String above = parent(level, at);
            if (level == Level.PURPOSE || isLoose(level, above)) {
                return false;
            }
            at = above;
        }
        return true;
    }

    /// The ids of the rows of a level under a row, in their order; those that stand nowhere are beside each other.
    List<String> under(Level level, String parent) {
        boolean loose = isLoose(level, parent);
        List<String> ids = new ArrayList<>();
        rows(level).forEach(row -> {
            String above = parent(level, id(row));
            if (loose ? isLoose(level, above) : above.equals(parent)) {
                ids.add(id(row));
            }
        });
        return ids;
    }

    /// The ids of a level as one reads the tree.
    List<String> inOrder(Level level) {
        if (level == Level.PURPOSE) {
            return List.of(PURPOSE);
        }
        return inOrder(level.above()).stream()
                .flatMap(above -> under(level, above).stream())
                .toList();
    }

    int index(Level level, String id) {
        JsonNode rows = rows(level);
        for (int i = 0; i < rows.size(); i++) {
            if (id(rows.path(i)).equals(id)) {
                return i;
            }
        }
        return rows.size();
    }

    ArrayNode list(Level level) {
        return rows(level) instanceof ArrayNode list ? list : content.putArray(level.list());
    }

    /// The purpose is one text, and has no rows.
    private JsonNode rows(Level level) {
        return content.path(level.list());
    }
}
