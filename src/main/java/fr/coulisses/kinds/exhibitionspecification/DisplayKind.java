package fr.coulisses.kinds.exhibitionspecification;

/// What furniture works stand in or on.
public enum DisplayKind {
    SHOWCASE,
    PEDESTAL,
    PLATFORM,
    PARTITION,
    SEAT
}
