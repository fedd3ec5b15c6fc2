package fr.coulisses.kinds.venuestudy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How many people a room holds by its type and use (6.2.2).
///
/// @param people for each `per` of what is measured; `null` where the operator declares the number
/// @param per seats, metres or square metres, as `measure` says
/// @param source of the rule
/// @param status whether it was read in its source: `VERIFIED`, `MEMORY` or `TO_VERIFY`
public record DensityRule(
        String code, @Nullable BigDecimal people, BigDecimal per, String measure, String source, String status) {

    /// The people for a measure, rounded down.
    Optional<Integer> capacity(@Nullable BigDecimal measured) {
        return people == null || measured == null || measured.signum() < 0
                ? Optional.empty()
                : Optional.of(measured.multiply(people)
                        .divide(per, 0, RoundingMode.FLOOR)
                        .min(BigDecimal.valueOf(1_000_000))
                        .intValue());
    }

    public String labelKey() {
        return "venuestudy.density." + code;
    }
}
