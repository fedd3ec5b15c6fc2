package fr.coulisses.kinds.communicationplan;

/// What an objective wants of people (handbook, C4.2): to know, to like, to act.
public enum Level {
    COGNITIVE,
    AFFECTIVE,
    CONATIVE
}
