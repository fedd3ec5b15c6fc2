package fr.coulisses.kinds.stagerider;

/// How a monitor mix is heard.
public enum MixKind {
    WEDGE,
    IN_EAR,
    SIDE_FILL,
    DRUM_FILL
}
