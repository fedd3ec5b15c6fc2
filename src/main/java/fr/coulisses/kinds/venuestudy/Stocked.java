package fr.coulisses.kinds.venuestudy;

import org.jspecify.annotations.Nullable;

/// Something that is there for the show: the venue has it, or it is hired and paid from a line of the budget.
public record Stocked(
        String id,
        String name,
        @Nullable StockSort sort,
        @Nullable Integer quantity,
        boolean hired,
        String line) {

    public Stocked {
        name = Unwritten.text(name);
        line = Unwritten.text(line);
    }
}
