package fr.coulisses.kinds.stagerider;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The gestures of one person on a plot, to be undone and done again. Only what a gesture changed is put back, field by
/// field: what others wrote meanwhile stays.
public final class PlotHistory {

    private static final int MOST = 100;
    private static final List<String> LISTS = List.of(PatchProposal.ITEMS, PatchProposal.CHANNELS, PatchProposal.MIXES);

    private final Deque<Gesture> done = new ArrayDeque<>();
    private final Deque<Gesture> undone = new ArrayDeque<>();

    /// Something that was done to the plot.
    public static final class Gesture {

        /// Nothing was done.
        public static final Gesture NONE = new Gesture(List.of());

        private final List<Change> changes;

        private Gesture(List<Change> changes) {
            this.changes = List.copyOf(changes);
        }

        private Gesture reversed() {
            return new Gesture(changes.stream().map(Change::reversed).toList());
        }

        private void apply(ObjectNode content) {
            changes.forEach(change -> PlotHistory.apply(content, change));
        }
    }

    /// What became of a row.
    ///
    /// @param at where it stands in its list, from 0
    /// @param before `null` for a row that came
    /// @param after `null` for a row that went
    private record Change(
            String list,
            String id,
            int at,
            @Nullable ObjectNode before,
            @Nullable ObjectNode after) {

        Change reversed() {
            return new Change(list, id, at, after, before);
        }
    }

    /// Does a gesture and remembers what it changed.
    ///
    /// @return what was done
    /// @throws fr.coulisses.shared.Refusal when the gesture is refused; nothing is remembered then
    public Gesture gesture(ObjectNode content, Consumer<ObjectNode> edit) {
        ObjectNode before = content.deepCopy();
        edit.accept(content);
        List<Change> changes = new ArrayList<>();
        LISTS.forEach(list -> compare(list, before, content, changes));
        Gesture gesture = new Gesture(changes);
        if (!changes.isEmpty()) {
            done.push(gesture);
            undone.clear();
            if (done.size() > MOST) {
                done.removeLast();
            }
        }
        return gesture;
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /// Puts back what the last gesture changed; nothing when there is none.
    public void undo(ObjectNode content) {
        turn(content, done, undone);
    }

    /// Does again what was undone last.
    public void redo(ObjectNode content) {
        turn(content, undone, done);
    }

    /// Puts back what one gesture changed, whatever was done after it; nothing when that is undone already.
    public void takeBack(ObjectNode content, Gesture gesture) {
        if (done.remove(gesture)) {
            put(content, gesture, undone);
        }
    }

    private static void turn(ObjectNode content, Deque<Gesture> from, Deque<Gesture> to) {
        if (!from.isEmpty()) {
            put(content, from.pop(), to);
        }
    }

    private static void put(ObjectNode content, Gesture gesture, Deque<Gesture> to) {
        Gesture back = gesture.reversed();
        back.apply(content);
        to.push(back);
    }

    private static void compare(String list, ObjectNode before, ObjectNode after, List<Change> changes) {
        Map<String, ObjectNode> now = byId(after, list);
        List<ObjectNode> old = PatchProposal.rows(before, list);
        for (int at = 0; at < old.size(); at++) {
            ObjectNode row = old.get(at);
            ObjectNode changed = now.remove(id(row));
            if (!row.equals(changed)) {
                changes.add(new Change(list, id(row), at, row, changed == null ? null : changed.deepCopy()));
            }
        }
        List<String> order =
                PatchProposal.rows(after, list).stream().map(PlotHistory::id).toList();
        order.stream()
                .filter(now::containsKey)
                .forEach(id -> changes.add(new Change(
                        list,
                        id,
                        order.indexOf(id),
                        null,
                        Objects.requireNonNull(now.get(id)).deepCopy())));
    }

    private static void apply(ObjectNode content, Change change) {
        ArrayNode rows = content.withArray(change.list());
        ObjectNode there = byId(content, change.list()).get(change.id());
        ObjectNode after = change.after();
        ObjectNode before = change.before();
        if (after == null) {
            if (there != null) {
                rows.remove(PatchProposal.rows(content, change.list()).indexOf(there));
            }
        } else if (before == null) {
            if (there == null) {
                rows.insert(Math.min(change.at(), rows.size()), after.deepCopy());
            }
        } else if (there != null) {
            after.propertyNames().stream()
                    .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                    .forEach(field -> there.set(field, after.path(field).deepCopy()));
            before.propertyNames().stream().filter(field -> !after.has(field)).forEach(there::remove);
        }
    }

    private static Map<String, ObjectNode> byId(ObjectNode content, String list) {
        Map<String, ObjectNode> rows = new HashMap<>();
        PatchProposal.rows(content, list).forEach(row -> rows.put(id(row), row));
        return rows;
    }

    private static String id(JsonNode row) {
        return row.path("id").asString("");
    }
}
