package fr.coulisses.kinds.venuestudy;

/// A point of the grid: what both sides agree upon at once.
public enum Point {
    STAGE,
    HEIGHT,
    WINGS,
    RISERS,
    FLOOR,
    RIGGING,
    POWER,
    SOCKETS,
    SOUND,
    MICS,
    LANTERNS,
    CIRCUITS,
    VIDEO,
    BACKLINE,
    ROOMS,
    LOAD_IN,
    TIME,
    CAPACITY,
    EFFECTS,
    FIRE,
    ACCESS,
    CONSERVATION,
    WALLS,
    SECURITY;

    public String labelKey() {
        return "venuestudy.point." + name();
    }
}
