package fr.coulisses.kinds.evaluationplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// A part of a whole in percent, one decimal.
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    /// @param whole not zero
    static Computed of(Computation what, LocalDate day, BigDecimal part, BigDecimal whole) {
        return Computed.of(what, day, part, whole, part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP));
    }
}
