package fr.coulisses.kinds.venuestudy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A need beside what the venue has.
///
/// @param need in the unit of the criterion, with its margin
/// @param there `null` while the study does not say it
record Comparison(
        Criterion criterion,
        String subject,
        BigDecimal need,
        @Nullable BigDecimal there,
        Verdict verdict) {}
