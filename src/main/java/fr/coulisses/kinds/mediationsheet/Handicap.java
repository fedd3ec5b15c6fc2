package fr.coulisses.kinds.mediationsheet;

/// A handicap that an action is meant for.
public enum Handicap {
    MOTOR,
    VISUAL,
    HEARING,
    INTELLECTUAL,
    PSYCHIC,
    /// Cognitive handicaps, autism among them.
    COGNITIVE,
    /// Several handicaps at once (polyhandicap).
    MULTIPLE,
    ILLNESS,
    /// The action is meant for none in particular, and says so.
    NONE
}
