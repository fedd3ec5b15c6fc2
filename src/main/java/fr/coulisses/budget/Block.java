package fr.coulisses.budget;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody pastes, fills or imports at once: cells of lines that are there, lines that it adds below, lines that
/// it deletes.
///
/// @param after the line below which the new lines stand; `null` for the end
/// @param deleted the lines to delete, as the person saw them
public record Block(
        List<CellEdit> edits, List<NewLine> added, @Nullable UUID after, List<BudgetLine> deleted) {

    public Block {
        edits = List.copyOf(edits);
        added = List.copyOf(added);
        deleted = List.copyOf(deleted);
    }

    /// A block that deletes nothing.
    public Block(List<CellEdit> edits, List<NewLine> added, @Nullable UUID after) {
        this(edits, added, after, List.of());
    }
}
