package fr.coulisses.tracking;

/// How far a supporting document is (handbook, 9.5).
public enum DocumentState {
    /// Written down, and counted nowhere yet.
    ENTERED,
    /// Read against what was ordered, and counted.
    CHECKED,
    PAID,
    CANCELLED;

    /// Whether it counts in the tracking.
    public boolean counts() {
        return this == CHECKED || this == PAID;
    }
}
