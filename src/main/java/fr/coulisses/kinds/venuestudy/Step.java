package fr.coulisses.kinds.venuestudy;

/// Steps towards authorities.
public enum Step {
    GN6,
    PUBLIC_SPACE,
    BAR,
    SECURITY_SERVICE,
    MUSIC_GATHERING,
    LARGE_GATHERING,
    FIRST_AID,
    FIREWORKS,
    TENT,
    SOUND_STUDY,
    SECURITY
}
