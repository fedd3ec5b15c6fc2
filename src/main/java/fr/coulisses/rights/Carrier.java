package fr.coulisses.rights;

/// What a work is taken from: what carries it may be protected beside the work itself.
public enum Carrier {
    /// The work itself: it is played live, shown in the original, read from an edition that is free.
    ORIGINAL,
    /// A recent edition, translation, arrangement or orchestration.
    EDITION,
    RECORDING,
    /// A photograph of the work.
    PHOTOGRAPH,
    /// A copy that an archive, a library or a museum provides.
    ARCHIVE_COPY
}
