package fr.coulisses.kinds.exhibitionspecification;

/// What a text of the exhibition is.
public enum TextKind {
    INTRODUCTION,
    SECTION,
    ROOM,
    LABEL,
    DIRECTION
}
