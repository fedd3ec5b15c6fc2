package fr.coulisses.tracking;

import fr.coulisses.budget.BudgetLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The tracking as the archive of its project keeps it.
///
/// @param thresholds those that its team decided; `null` for the usual ones, and in archives of earlier releases
record ArchivedTracking(
        List<Agreed> revisions,
        List<Expected> outlooks,
        List<Frozen> frozen,
        @Nullable AlertThresholds thresholds) {

    static final ArchivedTracking EMPTY = new ArchivedTracking(List.of(), List.of(), List.of(), null);

    ArchivedTracking {
        revisions = List.copyOf(revisions);
        outlooks = List.copyOf(outlooks);
        frozen = List.copyOf(frozen);
    }

    /// @param by the name of who agreed it
    record Agreed(UUID id, int number, LocalDate on, String reason, List<BudgetLine> lines, String by, Instant at) {}

    record Expected(UUID line, @Nullable BigDecimal forecast, String comment) {}

    /// @param by the name of who froze it
    record Frozen(UUID id, int number, LocalDate on, JsonNode figures, String by, Instant at) {}
}
