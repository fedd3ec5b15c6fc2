package fr.coulisses.kinds.venuestudy;

/// The reaction to fire of materials, by the French classes; labels name the European ones.
public enum FireClass {
    M0,
    M1,
    M2,
    M3,
    M4
}
