package fr.coulisses.kinds.venuestudy;

/// What comparing a need with the venue says.
public enum Verdict {
    FITS,
    UNKNOWN,
    GAP
}
