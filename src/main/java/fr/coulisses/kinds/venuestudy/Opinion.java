package fr.coulisses.kinds.venuestudy;

/// What the safety commission said.
public enum Opinion {
    FAVOURABLE,
    UNFAVOURABLE,
    NONE
}
