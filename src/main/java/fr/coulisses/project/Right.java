package fr.coulisses.project;

/// What a person may do in one project.
public enum Right {
    READ,
    WRITE,
    REVIEW,
    MANAGE
}
