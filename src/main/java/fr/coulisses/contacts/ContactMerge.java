package fr.coulisses.contacts;

import java.time.Instant;
import java.util.UUID;

/// Two contacts that somebody made one of, as long as it can be taken back.
///
/// @param gone the id of the one that was not kept
/// @param name its name
public record ContactMerge(UUID gone, String name, String who, Instant at) {}
