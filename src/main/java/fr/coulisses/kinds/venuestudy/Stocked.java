package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// Something that is there for the show: the venue has it, or it is hired and paid from a line of the budget.
public record Stocked(
        String id,
        String name,
        @Nullable StockSort sort,
        @Nullable Integer quantity,
        Boolean hired,
        String line) {

    public Stocked(
            String id,
            @Nullable String name,
            @Nullable StockSort sort,
            @Nullable Integer quantity,
            @Nullable Boolean hired,
            @Nullable String line) {
        this.id = id;
        this.name = Unwritten.text(name);
        this.sort = sort;
        this.quantity = quantity;
        this.hired = Boolean.TRUE.equals(hired);
        this.line = Unwritten.text(line);
    }
}
