package fr.coulisses.kinds.evaluationplan;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What the application computed on a day: a part of a whole.
///
/// @param id the name of the computation: there is one figure of each
/// @param part what stands above the line of the fraction
/// @param whole what stands below it
public record Computed(String id, Computation what, LocalDate on, BigDecimal part, BigDecimal whole, BigDecimal value) {

    static Computed of(Computation what, LocalDate on, BigDecimal part, BigDecimal whole, BigDecimal value) {
        return new Computed(what.name(), what, on, part, whole, value);
    }
}
