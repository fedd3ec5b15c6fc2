package fr.coulisses.assessment;

import java.util.Locale;

/// A part of what a student says of their work.
public enum CommentaryPart {
    /// What I did.
    DID,
    /// How I went about it.
    HOW,
    /// What it shows of the competency.
    SHOWS;

    public String of(Commentary commentary) {
        return switch (this) {
            case DID -> commentary.did();
            case HOW -> commentary.how();
            case SHOWS -> commentary.shows();
        };
    }

    /// The name by which forms and the database know it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String labelKey() {
        return "assessment.commentary." + key();
    }
}
