package fr.coulisses.kinds.venuestudy;

/// What can be done about a gap.
public enum Solution {
    RENTAL,
    ADAPT_VENUE,
    ADAPT_PROJECT,
    OTHER_VENUE,
    ACCEPTED
}
