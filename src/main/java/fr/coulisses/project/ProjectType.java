package fr.coulisses.project;

/// What the public comes to see; `OTHER` is a reading, a screening, a heritage walk, an immersive event.
public enum ProjectType {
    CONCERT,
    EXHIBITION,
    FESTIVAL,
    SHOW,
    OTHER
}
