package fr.coulisses.contracts;

/// What pay is counted in.
public enum PayUnit {
    /// The pay of a performer for a performance.
    CACHET,
    /// A rehearsal of some hours (service de répétition).
    REHEARSAL,
    HOUR,
    DAY
}
