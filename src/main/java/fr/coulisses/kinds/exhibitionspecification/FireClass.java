package fr.coulisses.kinds.exhibitionspecification;

/// A class of reaction to fire, in their order.
public enum FireClass {
    M0,
    M1,
    M2,
    M3,
    M4
}
