package fr.coulisses.kinds.stagerider;

/// What a microphone stands on.
public enum Stand {
    NONE,
    SMALL,
    LARGE,
    CLAMP
}
