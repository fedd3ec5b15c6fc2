package fr.coulisses.budget;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A block of cells that somebody pastes or fills: cells of lines that are there, and lines that it adds below.
///
/// @param after the line below which the new lines stand; `null` for the end
public record Block(
        List<CellEdit> edits, List<NewLine> added, @Nullable UUID after) {

    public Block {
        edits = List.copyOf(edits);
        added = List.copyOf(added);
    }
}
