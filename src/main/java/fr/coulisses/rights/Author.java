package fr.coulisses.rights;

import fr.coulisses.shared.FoldedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Somebody who made the work, alone or with others. The law counts from the year of a death: years are enough.
///
/// @param bornIn the year; `null` while nobody knows
/// @param diedIn the year; `null` for the living, and while nobody knows
/// @param nationality as one writes it, `française`; empty while nobody said
/// @param fellForFrance « mort pour la France », which prolongs the protection (CPI L.123-10)
public record Author(
        String id,
        String name,
        @Nullable AuthorRole role,
        @Nullable Integer bornIn,
        @Nullable Integer diedIn,
        String nationality,
        Boolean fellForFrance) {

    public Author(
            String id,
            @Nullable String name,
            @Nullable AuthorRole role,
            @Nullable Integer bornIn,
            @Nullable Integer diedIn,
            @Nullable String nationality,
            @Nullable Boolean fellForFrance) {
        this.id = id;
        this.name = Objects.requireNonNullElse(name, "");
        this.role = role;
        this.bornIn = bornIn;
        this.diedIn = diedIn;
        this.nationality = Objects.requireNonNullElse(nationality, "");
        this.fellForFrance = Boolean.TRUE.equals(fellForFrance);
    }

    /// Nobody knows who it was, or nobody is to know.
    public boolean isAnonymous() {
        return FoldedText.of(name).startsWith("anonym");
    }

    /// A nationality is named, and it is not the French one.
    boolean isForeign() {
        return !nationality.isBlank() && !FoldedText.of(nationality).startsWith("fr");
    }

    /// The name by which a credit line must call them: `Vian` of Boris Vian.
    public String familyName() {
        String stripped = name.strip();
        return stripped.substring(stripped.lastIndexOf(' ') + 1);
    }
}
