package fr.coulisses.contracts;

/// What happens on a day of a contract.
public enum SessionKind {
    PERFORMANCE,
    REHEARSAL,
    SETUP,
    STRIKE,
    OPENING,
    WORKSHOP,
    WORK,
    OTHER
}
