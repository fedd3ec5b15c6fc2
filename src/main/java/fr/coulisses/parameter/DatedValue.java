package fr.coulisses.parameter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is said of a figure for a period.
///
/// @param text a number with a decimal point, a text, or the code of another parameter; empty where none is known
/// @param validFrom the first day; `null`: since always, as far as the source says
/// @param validTo the last day; `null`: until the next value begins
/// @param source the text of law or the page it was read in
public record DatedValue(
        String text,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        ParameterStatus status,
        String comment) {

    /// Whether no value is known for the period.
    boolean saysNothing() {
        return text.isBlank();
    }

    /// Whether it had begun by a day; it may have ended since.
    boolean hasBegunBy(LocalDate day) {
        return validFrom == null || !validFrom.isAfter(day);
    }

    /// Whether the day lies in its period.
    boolean covers(LocalDate day) {
        return hasBegunBy(day) && (validTo == null || !validTo.isBefore(day));
    }
}
