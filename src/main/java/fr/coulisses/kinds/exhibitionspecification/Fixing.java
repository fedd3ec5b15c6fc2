package fr.coulisses.kinds.exhibitionspecification;

/// How a work is shown.
public enum Fixing {
    RAIL,
    HOOK,
    /// Screwed on so that nobody can take it off.
    SECURITY_PLATE,
    SHELF,
    SUSPENDED,
    PEDESTAL,
    SHOWCASE,
    FLOOR,
    PROJECTED,
    /// Only heard.
    SOUND;

    /// Whether it takes up a part of its wall.
    boolean isOnAWall() {
        return this == RAIL || this == HOOK || this == SECURITY_PLATE || this == SHELF || this == PROJECTED;
    }

    /// Whether its weight hangs from fixings.
    boolean isHung() {
        return this == RAIL || this == HOOK || this == SECURITY_PLATE || this == SHELF || this == SUSPENDED;
    }

    /// Whether its weight stands on the floor.
    boolean isStanding() {
        return this == PEDESTAL || this == SHOWCASE || this == FLOOR;
    }

    /// Whether it is an object, with a weight.
    boolean isSolid() {
        return this != PROJECTED && this != SOUND;
    }
}
