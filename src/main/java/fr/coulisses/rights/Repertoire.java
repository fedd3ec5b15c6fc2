package fr.coulisses.rights;

/// What kind of work it is, which decides who administers its rights (handbook, 5.5.1).
public enum Repertoire {
    MUSIC,
    TEXT,
    THEATRE,
    DANCE,
    IMAGE,
    PHOTOGRAPHY,
    FILM,
    /// A sculpture, a design, a costume, a building.
    OBJECT,
    /// A document of an archive, whatever is on it.
    ARCHIVE,
    DATABASE;

    /// Something that is performed.
    public boolean isPerformed() {
        return this == MUSIC || this == TEXT || isDramatic();
    }

    /// Works whose authors agree performance by performance.
    public boolean isDramatic() {
        return this == THEATRE || this == DANCE;
    }
}
