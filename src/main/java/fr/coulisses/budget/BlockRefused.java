package fr.coulisses.budget;

import fr.coulisses.shared.Refusal;
import java.util.List;

/// A block of which at least one cell cannot be what it says; nothing of it was written.
public class BlockRefused extends Refusal {

    /// One bad cell.
    ///
    /// @param row the row of the block, from 1
    public record Cell(int row, Column column, Refusal refusal) {}

    private final transient List<Cell> cells;

    BlockRefused(List<Cell> cells) {
        super("budget.refused.block", cells.size());
        this.cells = List.copyOf(cells);
    }

    public List<Cell> cells() {
        return cells;
    }
}
