package fr.coulisses.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a funder pays, or will pay.
///
/// @param amount in euros; `null` while nobody said how much
/// @param dueOn when it is expected
/// @param paidOn when it came; `null` while it did not
public record Payment(
        String id,
        @Nullable Kind kind,
        @Nullable BigDecimal amount,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate paidOn) {

    /// Which part of the grant it is.
    public enum Kind {
        ADVANCE,
        BALANCE,
        WHOLE
    }
}
