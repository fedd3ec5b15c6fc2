package fr.coulisses.kinds.editorialcalendar;

/// What a post is.
public enum Format {
    IMAGE,
    CAROUSEL,
    SHORT_VIDEO,
    STORY,
    TEXT,
    LIVE,
    EVENT;

    /// Whether one looks at a picture that is there beforehand.
    boolean isSeen() {
        return this == IMAGE || this == CAROUSEL || this == SHORT_VIDEO || this == STORY;
    }

    /// Whether somebody speaks in it.
    boolean isFilmed() {
        return this == SHORT_VIDEO;
    }
}
