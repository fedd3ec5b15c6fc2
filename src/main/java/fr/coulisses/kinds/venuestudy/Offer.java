package fr.coulisses.kinds.venuestudy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a venue offers for a criterion.
@FunctionalInterface
interface Offer {

    /// @param subject the one that the need names; empty for criteria of one thing
    /// @return `null` while the study does not say it
    @Nullable
    BigDecimal of(VenueStudy study, String subject);
}
