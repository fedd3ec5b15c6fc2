package fr.coulisses.search;

/// How well a title answers the words, best first.
public enum Closeness {
    /// It begins with what was typed.
    START,
    /// Every word begins one of its words.
    WORD,
    /// Some stand inside its words.
    INSIDE
}
