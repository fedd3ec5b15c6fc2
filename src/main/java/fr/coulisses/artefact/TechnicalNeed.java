package fr.coulisses.artefact;

import java.math.BigDecimal;

/// Something that one artefact needs of a place, said so that another can hold the place against it.
///
/// @param subject what exactly, where there are several of a sort: the model of a microphone, `THREE_PHASE_32` for an
/// outlet; empty otherwise
/// @param amount in the unit of the sort
public record TechnicalNeed(Sort sort, String subject, BigDecimal amount) {

    /// What is needed: lengths in metres, areas in m², slopes in percent, loads in kg or kg/m², power in kVA,
    /// times in hours, projection in lumens, light in lux, temperature in °C, humidity in percent, reaction to
    /// fire as its place in the order M0 to M4, people and things counted, and 1 for what must be there or be
    /// allowed.
    public enum Sort {
        WIDTH,
        DEPTH,
        HEIGHT,
        WINGS,
        RISERS,
        SLOPE,
        LOAD,
        RIGGING_POINTS,
        RIGGING_LOAD,
        POWER,
        SOUND_APART,
        SOCKETS,
        CHANNELS,
        MONITORS,
        MICS,
        LANTERNS,
        CIRCUITS,
        LUMENS,
        BACKLINE,
        ROOMS,
        PERSONS,
        ACCESSIBLE_ROOM,
        DOOR_WIDTH,
        DOOR_HEIGHT,
        DOCK,
        SET_UP,
        CAPACITY_LEAST,
        CAPACITY_MOST,
        DARK,
        HAZE,
        FLAME,
        LASER,
        CONFETTI,
        FIRE,
        LOOP,
        LUX,
        HUMIDITY_LEAST,
        HUMIDITY_MOST,
        TEMPERATURE_LEAST,
        TEMPERATURE_MOST,
        WALL_LENGTH,
        WALL_HEIGHT,
        ALARM,
        CAMERAS
    }
}
