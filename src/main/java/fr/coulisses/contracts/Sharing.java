package fr.coulisses.contracts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who gets how much of what comes in, who bears what is lost, and who brings what.
///
/// @param producer percent of the net receipts for the producer
/// @param organiser percent for the organiser
/// @param base what net receipts are
/// @param guaranteed euros that the producer gets in any case (minimum garanti)
/// @param declarant the id of the party that sells the tickets, declares, and pays taxes and rights
/// @param losses who bears losses, and how
public record Sharing(
        @Nullable BigDecimal producer,
        @Nullable BigDecimal organiser,
        String base,
        @Nullable BigDecimal guaranteed,
        String declarant,
        @Nullable CoOwnership coOwnership,
        String losses,
        List<Contribution> contributions) {

    static final Sharing NONE = new Sharing(null, null, "", null, "", null, "", List.of());

    public Sharing {
        base = Fields.text(base);
        declarant = Fields.text(declarant);
        losses = Fields.text(losses);
        contributions = Fields.list(contributions);
    }
}
