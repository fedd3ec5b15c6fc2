package fr.coulisses.parameter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry of the log of the register: who changed which value, when, from what to what. Nobody can alter it.
///
/// @param label of the parameter
/// @param person the name of who did it; `null` for a release
/// @param before `null` when the value was added
/// @param after `null` when it was withdrawn
public record ParameterChange(
        String code,
        String label,
        Unit unit,
        @Nullable String person,
        Instant at,
        @Nullable DatedValue before,
        @Nullable DatedValue after) {

    /// Why, as far as whoever did it said so; empty else.
    public String reason() {
        DatedValue said = after == null ? before : after;
        return said == null ? "" : said.comment();
    }
}
