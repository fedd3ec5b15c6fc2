package fr.coulisses.kinds.exhibitionspecification;

/// In what condition a work is.
public enum State {
    GOOD,
    /// With traces of use that do not go on.
    FAIR,
    /// Sound, but it must not be handled without care.
    FRAGILE,
    DAMAGED
}
