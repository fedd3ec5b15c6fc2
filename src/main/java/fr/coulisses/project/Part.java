package fr.coulisses.project;

/// What somebody is in one project.
public enum Part {
    TEAM,
    TUTOR,
    JURY
}
