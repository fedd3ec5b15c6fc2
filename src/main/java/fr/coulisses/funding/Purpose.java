package fr.coulisses.funding;

/// What money is asked for.
public enum Purpose {
    PROJECT,
    OPERATION,
    INVESTMENT
}
