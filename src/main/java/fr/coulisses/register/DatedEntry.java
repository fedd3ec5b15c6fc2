package fr.coulisses.register;

import java.util.UUID;

/// A deadline of an entry, named.
///
/// @param register its key
/// @param name what the entry is called; empty while nobody named it
public record DatedEntry(UUID project, String register, UUID entry, String name, Deadline deadline) {}
