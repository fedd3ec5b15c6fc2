package fr.coulisses.rights;

/// What an author made of a work. An arranger or a translator is an author of the version that is used.
public enum AuthorRole {
    AUTHOR,
    COMPOSER,
    LYRICIST,
    ARRANGER,
    TRANSLATOR,
    ADAPTER,
    STAGE_DIRECTOR,
    CHOREOGRAPHER,
    PHOTOGRAPHER,
    VISUAL_ARTIST,
    FILM_DIRECTOR
}
