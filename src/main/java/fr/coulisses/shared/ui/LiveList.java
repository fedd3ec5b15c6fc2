package fr.coulisses.shared.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The rows of a list in a draft, for whoever shows and writes them otherwise than as fields. Every change is saved at
/// once and merged row by row with what others wrote.
public final class LiveList {

    private static final String ID = "id";

    private final LiveForm form;
    private final String place;

    LiveList(LiveForm form, String place) {
        this.form = form;
        this.place = place;
    }

    /// The place of the list in the content.
    public String place() {
        return place;
    }

    /// The rows as they stand, in their order.
    public List<ObjectNode> rows() {
        List<ObjectNode> rows = new ArrayList<>();
        form.read(place).forEach(row -> {
            if (row instanceof ObjectNode object) {
                rows.add(object.deepCopy());
            }
        });
        return rows;
    }

    /// The ids of the rows, in their order.
    public List<String> ids() {
        return rows().stream().map(LiveList::id).toList();
    }

    public Optional<ObjectNode> find(String id) {
        return rows().stream().filter(row -> id(row).equals(id)).findFirst();
    }

    /// Adds rows at the end, each under an id of its own.
    ///
    /// @param rows what they say, without their ids
    /// @return their ids
    public List<String> add(List<ObjectNode> rows) {
        List<ObjectNode> all = rows();
        List<String> ids = new ArrayList<>();
        for (ObjectNode row : rows) {
            ObjectNode added = JsonMapper.shared().createObjectNode();
            String id = UUID.randomUUID().toString();
            added.put(ID, id);
            added.setAll(row);
            ids.add(id);
            all.add(added);
        }
        write(all);
        return ids;
    }

    /// Puts fields into a row; a row that somebody deleted meanwhile stays away.
    public void put(String id, ObjectNode fields) {
        List<ObjectNode> all = rows();
        all.stream().filter(row -> id(row).equals(id)).forEach(row -> row.setAll(fields));
        write(all);
    }

    /// Brings a row, or the place of a field in it, into sight.
    public void show(String id) {
        form.jump(place + "/" + id);
    }

    /// Adds a copy below a row; the copy and the rows inside it have ids of their own.
    ///
    /// @param fields what the copy says otherwise
    /// @return the id of the copy; nothing when the row is gone
    public Optional<String> duplicate(String id, ObjectNode fields) {
        List<ObjectNode> all = rows();
        int at = ids().indexOf(id);
        if (at < 0) {
            return Optional.empty();
        }
        ObjectNode copy = all.get(at).deepCopy();
        rename(copy);
        copy.setAll(fields);
        all.add(at + 1, copy);
        write(all);
        return Optional.of(id(copy));
    }

    private static void rename(JsonNode node) {
        if (node instanceof ObjectNode object && object.has(ID)) {
            object.put(ID, UUID.randomUUID().toString());
        }
        node.forEach(LiveList::rename);
    }

    /// Deletes a row, and offers to bring it back to where it stood.
    public void delete(String id) {
        List<ObjectNode> all = rows();
        int at = ids().indexOf(id);
        List<ObjectNode> gone = all.stream().filter(row -> id(row).equals(id)).toList();
        all.removeAll(gone);
        write(all);
        Notices.done(
                form.getTranslation("shared.form.deleted"),
                form.getTranslation("shared.undo"),
                () -> restore(gone, at));
    }

    private void restore(List<ObjectNode> gone, int at) {
        List<ObjectNode> all = rows();
        all.addAll(Math.clamp(at, 0, all.size()), gone);
        write(all);
    }

    /// Writes the rows in an order of their own.
    void write(List<ObjectNode> rows) {
        ArrayNode written = JsonMapper.shared().createArrayNode();
        rows.forEach(written::add);
        form.write(place, written);
    }

    static String id(JsonNode row) {
        return row.path(ID).asString("");
    }
}
