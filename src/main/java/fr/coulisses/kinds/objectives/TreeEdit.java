package fr.coulisses.kinds.objectives;

import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Changes to the tree in the content of a draft. A row keeps its id wherever it goes, and with it all that cites it;
/// a change that is refused leaves the content as it was.
public final class TreeEdit {

    private final TreeRows rows;

    /// @param content what is changed, as it is stored
    public TreeEdit(ObjectNode content) {
        rows = new TreeRows(content);
    }

    /// Rows that were deleted, each with its place.
    public record Deleted(List<Row> rows) {
        public Deleted {
            rows = List.copyOf(rows);
        }
    }

    /// A row that was deleted.
    ///
    /// @param at where it stood in its list, from 0
    public record Row(Level level, int at, ObjectNode row) {}

    /// A step of the keyboard.
    public enum Step {
        UP,
        DOWN,
        OUT,
        IN
    }

    /// Adds an empty row at the end of what stands under another.
    ///
    /// @param parent id of that one, or `purpose`
    /// @return its id
    /// @throws Refusal when nothing can stand there, or when what it was to stand under is gone
    public String add(String parent) {
        Level level = rows.level(parent).below().orElseThrow(() -> new Refusal("objectives.refused.lowest"));
        String id = UUID.randomUUID().toString();
        insert(level, JsonMapper.shared().createObjectNode().put("id", id), parent, "");
        return id;
    }

    /// Puts a row under another, before one of those that stand there.
    ///
    /// @param parent id of the row it comes under, or `purpose`
    /// @param before id of the row it comes before; empty for the end
    /// @throws Refusal when it cannot stand there
    public void move(String id, String parent, String before) {
        Level level = rows.level(id);
        if (rows.isInside(id, parent)) {
            throw new Refusal("objectives.refused.cycle");
        }
        if (rows.level(parent).below().filter(level::equals).isEmpty()) {
            throw new Refusal("objectives.refused.level." + level);
        }
        if (!before.equals(id)) {
            insert(level, takeAll(level, id::equals).getFirst().row(), parent, before);
        }
    }

    /// Moves a row by a step: up and down among those beside it, and past the first or last of them under the
    /// neighbour of what they stand under. Out and in would change its level, which no row does; only what stands
    /// nowhere comes in, under the last row that can bear it.
    ///
    /// @throws Refusal when there is no step in that direction
    public void step(String id, Step step) {
        Level level = rows.level(id);
        if (level == Level.PURPOSE) {
            throw new Refusal("objectives.refused.purpose");
        }
        String parent = rows.parent(level, id);
        if (rows.isLoose(level, parent) && step != Step.OUT) {
            move(id, last(level), "");
            return;
        }
        List<String> beside = rows.under(level, parent);
        int at = beside.indexOf(id);
        switch (step) {
            case UP -> {
                if (at > 0) {
                    move(id, parent, beside.get(at - 1));
                } else {
                    move(id, neighbour(level, parent, -1, "objectives.refused.first"), "");
                }
            }
            case DOWN -> {
                if (at + 1 < beside.size()) {
                    move(id, parent, at + 2 < beside.size() ? beside.get(at + 2) : "");
                } else {
                    String next = neighbour(level, parent, 1, "objectives.refused.last");
                    move(id, next, rows.under(level, next).stream().findFirst().orElse(""));
                }
            }
            case OUT, IN -> throw new Refusal("objectives.refused.level." + level);
        }
    }

    /// Deletes a row and all that stands under it.
    ///
    /// @throws Refusal for the purpose, and for what is gone
    public Deleted delete(String id) {
        Level level = rows.level(id);
        if (level == Level.PURPOSE) {
            throw new Refusal("objectives.refused.purpose");
        }
        Set<String> gone = new LinkedHashSet<>(Set.of(id));
        List<Row> taken = new ArrayList<>(takeAll(level, gone::contains));
        for (Level below = level; below.below().isPresent(); ) {
            below = below.below().get();
            Level there = below;
            List<Row> under = takeAll(there, row -> gone.contains(rows.parent(there, row)));
            under.forEach(row -> gone.add(TreeRows.id(row.row())));
            taken.addAll(under);
        }
        return new Deleted(taken);
    }

    /// Puts back what was deleted, as near to its place as there is one; what is there already stays as it is.
    public void restore(Deleted deleted) {
        for (Row row : deleted.rows()) {
            if (rows.find(row.level(), TreeRows.id(row.row())).isEmpty()) {
                ArrayNode list = rows.list(row.level());
                list.insert(Math.min(row.at(), list.size()), row.row());
            }
        }
    }

    /// The row beside the one that a row stands under.
    private String neighbour(Level level, String parent, int by, String refusal) {
        List<String> all = rows.inOrder(level.above());
        int at = all.indexOf(parent) + by;
        if (at < 0 || at >= all.size()) {
            throw new Refusal(refusal);
        }
        return all.get(at);
    }

    /// The last row that can bear one of a level.
    private String last(Level level) {
        List<String> all = rows.inOrder(level.above());
        if (all.isEmpty()) {
            throw new Refusal("objectives.refused.level." + level);
        }
        return all.getLast();
    }

    /// Before a row, or behind the last that stands under the same.
    private void insert(Level level, ObjectNode row, String parent, String before) {
        if (!level.parent().isEmpty()) {
            row.put(level.parent(), parent);
        }
        ArrayNode list = rows.list(level);
        List<String> beside = rows.under(level, parent);
        if (beside.contains(before)) {
            list.insert(rows.index(level, before), row);
        } else {
            list.insert(beside.isEmpty() ? list.size() : rows.index(level, beside.getLast()) + 1, row);
        }
    }

    /// Takes rows out of their list, by their ids.
    private List<Row> takeAll(Level level, Predicate<String> wanted) {
        ArrayNode list = rows.list(level);
        List<Row> taken = new ArrayList<>();
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i) instanceof ObjectNode row && wanted.test(TreeRows.id(row))) {
                list.remove(i);
                taken.addFirst(new Row(level, i, row));
            }
        }
        return taken;
    }
}
