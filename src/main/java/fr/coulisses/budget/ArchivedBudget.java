package fr.coulisses.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A budget as an archive carries it: `registers/budget.json`.
///
/// @param basis of an archive without a budget: everything with VAT
/// @param lines in their order
record ArchivedBudget(Basis basis, TicketPlan tickets, List<Line> lines, List<AttachedQuote> quotes) {

    static final ArchivedBudget EMPTY = new ArchivedBudget(null, null, null, null);

    ArchivedBudget(
            @Nullable Basis basis,
            @Nullable TicketPlan tickets,
            @Nullable List<Line> lines,
            @Nullable List<AttachedQuote> quotes) {
        this.basis = basis == null ? Basis.TTC : basis;
        this.tickets = tickets == null ? TicketPlan.USUAL : tickets;
        this.lines = lines == null ? List.of() : List.copyOf(lines);
        this.quotes = quotes == null ? List.of() : List.copyOf(quotes);
    }

    /// @param position where the line stands among the others
    record Line(UUID id, BigDecimal position, Entry entry) {
        Line {
            BigDecimal bare = position.stripTrailingZeros();
            position = bare.scale() < 0 ? bare.setScale(0) : bare;
        }
    }

    /// @param file its path in the archive
    record AttachedQuote(UUID id, UUID line, String name, Instant addedAt, String file) {}
}
