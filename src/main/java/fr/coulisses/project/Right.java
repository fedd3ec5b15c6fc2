package fr.coulisses.project;

/// What a person may do in one project.
public enum Right {
    /// See the project and its submitted versions.
    READ,
    /// See work in progress: drafts and registers.
    FOLLOW,
    WRITE,
    REVIEW,
    MANAGE
}
