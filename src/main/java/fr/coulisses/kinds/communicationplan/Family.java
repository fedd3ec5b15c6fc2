package fr.coulisses.kinds.communicationplan;

/// Supports that reach people in the same way: a column of the coverage table.
public enum Family {
    PRINT,
    POSTING,
    WEB,
    SOCIAL,
    MAIL,
    MEDIA,
    MEETING,
    RELAY
}
