package fr.coulisses.kinds.venuestudy;

/// Whether something is there or allowed; nothing chosen means that nobody knows.
public enum Permission {
    YES,
    NO
}
