package fr.coulisses.contracts;

/// The three activities for which an entrepreneur of live shows holds a receipt (C. trav., art. D. 7122-1).
public enum EsvCategory {
    /// 1: operates a venue.
    VENUE,
    /// 2: produces, and employs the artists.
    PRODUCER,
    /// 3: is in charge of the public, the tickets and the security.
    DIFFUSER
}
