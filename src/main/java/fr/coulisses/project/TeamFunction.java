package fr.coulisses.project;

/// The function of a student in the team.
public enum TeamFunction {
    PRODUCTION_DIRECTION,
    ADMINISTRATION,
    PRODUCTION,
    TOURING,
    COMMUNICATION,
    PRESS_RELATIONS,
    MEDIATION,
    GENERAL_STAGE_MANAGEMENT,
    SOUND,
    LIGHT,
    STAGE,
    SCENOGRAPHY,
    CURATING,
    BOX_OFFICE,
    LOGISTICS,
    SECURITY,
    VOLUNTEER,
    ARTIST,
    OTHER
}
