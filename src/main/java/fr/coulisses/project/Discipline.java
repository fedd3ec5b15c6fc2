package fr.coulisses.project;

/// The sectors of the certification sheet.
public enum Discipline {
    MUSIC,
    THEATRE,
    DANCE,
    CIRCUS,
    STREET_ARTS,
    VISUAL_ARTS,
    PHOTOGRAPHY,
    DESIGN,
    HERITAGE,
    FILM,
    LITERATURE,
    DIGITAL_ARTS,
    ARCHITECTURE,
    CRAFTS_FASHION
}
