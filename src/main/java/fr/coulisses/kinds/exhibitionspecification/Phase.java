package fr.coulisses.kinds.exhibitionspecification;

/// Whether something is put up or taken down.
public enum Phase {
    MOUNTING,
    STRIKE
}
