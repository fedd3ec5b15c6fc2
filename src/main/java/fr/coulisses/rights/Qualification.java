package fr.coulisses.rights;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the work is in law, and why.
///
/// @param exception which one, where there is one
/// @param licence its name and version, `CC BY 4.0`, where there is one
/// @param justification the reasoning: where a date was found, why a quotation is one; files are at
/// `qualification/justification`
public record Qualification(
        LegalStatus status, @Nullable LegalException exception, String licence, String justification) {

    static final Qualification NONE = new Qualification(LegalStatus.UNQUALIFIED, null, "", "");

    public Qualification {
        status = Objects.requireNonNullElse(status, LegalStatus.UNQUALIFIED);
        licence = Objects.requireNonNullElse(licence, "");
        justification = Objects.requireNonNullElse(justification, "");
    }
}
