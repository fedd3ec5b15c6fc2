package fr.coulisses.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts together what two people wrote into one draft: different fields both survive, rows are matched by their `id`,
/// and where both changed the same field the stored value stays and the other is handed back for a choice.
public final class DraftMerge {

    /// A field that two people changed to different values.
    ///
    /// @param path the field, for instance `segments/{id}/name`
    public record Conflict(String path, JsonNode theirs, JsonNode mine) {}

    /// What comes of a merge.
    public record Result(JsonNode content, List<Conflict> conflicts) {}

    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    private final List<Conflict> conflicts = new ArrayList<>();

    private DraftMerge() {}

    /// @param base what the person started from
    /// @param mine what they made of it
    /// @param theirs what is stored now
    public static Result merge(JsonNode base, JsonNode mine, JsonNode theirs) {
        DraftMerge merge = new DraftMerge();
        JsonNode content = merge.node("", base, mine, theirs);
        return new Result(content, List.copyOf(merge.conflicts));
    }

    private JsonNode node(String path, JsonNode base, JsonNode mine, JsonNode theirs) {
        if (same(mine, base) || same(mine, theirs)) {
            return theirs;
        }
        if (same(theirs, base)) {
            return mine;
        }
        if (mine instanceof ObjectNode && theirs instanceof ObjectNode) {
            return object(path, base, mine, theirs);
        }
        if (hasRows(mine) && hasRows(theirs)) {
            return rows(path, base, mine, theirs);
        }
        conflicts.add(new Conflict(path, theirs, mine));
        return theirs;
    }

    private JsonNode object(String path, JsonNode base, JsonNode mine, JsonNode theirs) {
        ObjectNode merged = JsonMapper.shared().createObjectNode();
        Set<String> names = new LinkedHashSet<>(theirs.propertyNames());
        names.addAll(mine.propertyNames());
        for (String name : names) {
            JsonNode value = node(below(path, name), base.path(name), mine.path(name), theirs.path(name));
            if (!value.isMissingNode()) {
                merged.set(name, value);
            }
        }
        return merged;
    }

    /// Rows keep the stored order; rows that are new on this side follow the row they stand behind here.
    private JsonNode rows(String path, JsonNode base, JsonNode mine, JsonNode theirs) {
        Map<String, JsonNode> before = byId(base);
        Map<String, JsonNode> here = byId(mine);
        Map<String, JsonNode> stored = byId(theirs);
        ArrayNode merged = JsonMapper.shared().createArrayNode();
        for (String id : order(before, here, stored)) {
            JsonNode row = row(below(path, id), before.get(id), here.get(id), stored.get(id));
            if (row != null) {
                merged.add(row);
            }
        }
        return merged;
    }

    private @Nullable JsonNode row(
            String path, @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        if (mine == null) {
            // Deleted here, or new there; a row that somebody else has written into since is kept.
            return theirs == null || (base != null && same(theirs, base)) ? null : theirs;
        }
        if (theirs == null) {
            return base == null || !same(mine, base) ? mine : null;
        }
        return node(path, base == null ? MissingNode.getInstance() : base, mine, theirs);
    }

    private static List<String> order(
            Map<String, JsonNode> before, Map<String, JsonNode> here, Map<String, JsonNode> stored) {
        boolean movedHere = !onlyCommon(here, before, stored).equals(onlyCommon(before, here, stored));
        List<String> order = new ArrayList<>(movedHere ? here.keySet() : stored.keySet());
        List<String> others = new ArrayList<>(movedHere ? stored.keySet() : here.keySet());
        for (int i = 0; i < others.size(); i++) {
            String id = others.get(i);
            if (!order.contains(id)) {
                int behind = i == 0 ? -1 : order.indexOf(others.get(i - 1));
                order.add(behind + 1, id);
            }
        }
        return order;
    }

    private static List<String> onlyCommon(
            Map<String, JsonNode> listed, Map<String, JsonNode> second, Map<String, JsonNode> third) {
        return listed.keySet().stream()
                .filter(id -> second.containsKey(id) && third.containsKey(id))
                .toList();
    }

    /// Whether two values say the same: `100` and `100.00` are one number, and a field that is absent says what an
    /// empty
    /// one says.
    public static boolean same(JsonNode one, JsonNode other) {
        return (isNothing(one) && isNothing(other)) || one.equals(BY_VALUE, other);
    }

    private static boolean isNothing(JsonNode node) {
        return node.isNull() || node.isMissingNode();
    }

    private static boolean hasRows(JsonNode node) {
        if (!(node instanceof ArrayNode array)) {
            return false;
        }
        Set<String> ids = new HashSet<>();
        for (JsonNode row : array) {
            if (!row.path("id").isString() || !ids.add(row.path("id").asString())) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, JsonNode> byId(JsonNode array) {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        array.forEach(row -> rows.put(row.path("id").asString(""), row));
        return rows;
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
