package fr.coulisses.rights;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the work is taken from.
///
/// @param reference which edition or recording: label, publisher, performers, call number
/// @param year in which that was published; `null` while nobody knows
public record Source(
        @Nullable Carrier carrier,
        String reference,
        @Nullable Integer year) {

    static final Source UNKNOWN = new Source(null, "", null);

    public Source {
        reference = Objects.requireNonNullElse(reference, "");
    }
}
