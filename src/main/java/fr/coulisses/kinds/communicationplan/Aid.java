package fr.coulisses.kinds.communicationplan;

/// What makes a support legible to more people (RGAA).
public enum Aid {
    ALT_TEXT,
    CONTRAST,
    SUBTITLES,
    PLAIN_WORDS
}
