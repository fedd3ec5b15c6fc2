package fr.coulisses.kinds.stagerider;

/// Who brings something.
public enum Provider {
    COMPANY,
    HOST,
    RENTAL
}
