package fr.coulisses.project;

/// Whether the project happens; a fictitious one says so on every export (R-X-24).
public enum Nature {
    REAL,
    FICTITIOUS
}
