package fr.coulisses.kinds.venuestudy;

/// What a criterion is measured in; its label writes a number with it.
enum Unit {
    METRES,
    SQUARE_METRES,
    PERCENT,
    KILOGRAMS_PER_SQUARE_METRE,
    KILOGRAMS,
    KVA,
    LUMENS,
    LUX,
    CELSIUS,
    HOURS,
    PEOPLE,
    COUNT,
    /// Whether it is there or allowed.
    YES,
    /// A class of reaction to fire, by its place in the order M0 to M4.
    FIRE_CLASS
}
