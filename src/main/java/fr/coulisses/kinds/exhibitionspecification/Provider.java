package fr.coulisses.kinds.exhibitionspecification;

/// Who brings something.
public enum Provider {
    VENUE,
    ORGANISER,
    HIRED,
    LENDER
}
