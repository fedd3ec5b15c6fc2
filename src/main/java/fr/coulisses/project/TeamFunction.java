package fr.coulisses.project;

import fr.coulisses.shared.Labelled;

/// The function of a student in the team.
public enum TeamFunction implements Labelled {
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
    OTHER;

    @Override
    public String labelKey() {
        return "project.function." + name();
    }
}
