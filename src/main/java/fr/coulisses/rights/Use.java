package fr.coulisses.rights;

/// What a project does with a work. Each use is agreed on by itself (CPI L.131-3).
public enum Use {
    /// On stage, in a show.
    PERFORMANCE,
    /// Played to the public outside a show: before doors open, between sets, in an exhibition.
    BACKGROUND_SOUND,
    /// Shown to the public, as in an exhibition.
    DISPLAY,
    PRINT,
    WEB,
    ADAPTATION,
    TRANSLATION,
    /// Filmed or recorded.
    CAPTURE,
    /// Streamed or put online to be heard or seen.
    ONLINE,
    SCREENING;

    /// Uses that people read, and on which a credit stands.
    public boolean isPublished() {
        return this == DISPLAY || this == PRINT || this == WEB || this == ONLINE;
    }
}
