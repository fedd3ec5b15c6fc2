package fr.coulisses.budget;

import java.time.Instant;
import java.util.UUID;

/// A quote that justifies the price of a line.
///
/// @param name of the file, as it was called where it came from
/// @param size in bytes
public record Quote(UUID id, UUID line, String name, int size, String addedBy, Instant addedAt) {}
