package fr.coulisses.referential.exchange;

import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The entries of a framework put together as a tree; what does not fit is reported and kept at the top.
final class Outline {

    private static final int MOST_ENTRIES = 5_000;
    private static final int DEEPEST = 30;

    private final List<ReadingNote> notes;
    private final List<Branch> all = new ArrayList<>();
    private final Map<String, Branch> byId = new HashMap<>();
    private final List<Branch> top = new ArrayList<>();
    private final Set<Branch> reached = Collections.newSetFromMap(new IdentityHashMap<>());

    private Outline(List<ReadingNote> notes) {
        this.notes = notes;
    }

    /// @param notes where problems are reported
    /// @throws Refusal when there are too many entries, or too many levels
    static List<Branch> of(List<OutlineEntry> entries, List<ReadingNote> notes) {
        if (entries.size() > MOST_ENTRIES) {
            throw new Refusal("referential.refused.entries", entries.size(), MOST_ENTRIES);
        }
        Outline outline = new Outline(notes);
        entries.forEach(outline::add);
        outline.all.forEach(outline::hang);
        outline.top.forEach(branch -> outline.reach(branch, 1));
        outline.all.forEach(outline::cutCircle);
        return outline.top;
    }

    private void add(OutlineEntry entry) {
        Branch branch = new Branch(entry);
        all.add(branch);
        if (!entry.id().isEmpty() && byId.putIfAbsent(entry.id(), branch) != null) {
            notes.add(ReadingNote.of(entry.place(), "referential.note.duplicate", entry.id()));
        }
    }

    private void hang(Branch branch) {
        String above = branch.entry().parent();
        Branch parent = byId.get(above);
        if (parent != null && parent != branch) {
            parent.children().add(branch);
            return;
        }
        if (!above.isEmpty()) {
            notes.add(ReadingNote.of(branch.entry().place(), "referential.note.orphan", above));
        }
        top.add(branch);
    }

    /// Entries that are their own ancestors hang on nothing: the first of each circle goes to the top.
    private void cutCircle(Branch branch) {
        if (reached.contains(branch)) {
            return;
        }
        notes.add(ReadingNote.of(branch.entry().place(), "referential.note.circle"));
        Branch parent = byId.get(branch.entry().parent());
        if (parent != null) {
            parent.children().removeIf(child -> child == branch);
        }
        top.add(branch);
        reach(branch, 1);
    }

    private void reach(Branch branch, int depth) {
        if (depth > DEEPEST) {
            throw new Refusal("referential.refused.levels", DEEPEST);
        }
        if (reached.add(branch)) {
            branch.children().forEach(child -> reach(child, depth + 1));
        }
    }
}
