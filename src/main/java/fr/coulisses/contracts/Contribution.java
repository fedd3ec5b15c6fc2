package fr.coulisses.contracts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a party brings into a coproduction or a partnership.
///
/// @param party the id of the party
/// @param value in euros
/// @param share of the whole, in percent
public record Contribution(
        String id,
        String party,
        @Nullable ContributionNature nature,
        String label,
        @Nullable BigDecimal value,
        @Nullable BigDecimal share) {

    public Contribution {
        party = Fields.text(party);
        label = Fields.text(label);
    }
}
