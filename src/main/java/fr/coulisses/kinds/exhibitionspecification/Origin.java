package fr.coulisses.kinds.exhibitionspecification;

/// Whose a work is.
public enum Origin {
    OWN,
    /// Lent by whoever made it.
    ARTIST,
    LENDER,
    /// Made for the exhibition, on the spot.
    COMMISSION;

    boolean isLent() {
        return this == ARTIST || this == LENDER;
    }
}
