package fr.coulisses.register;

import java.util.UUID;

/// The entries of a register of a project are not what they were.
///
/// @param register its key
public record EntriesChanged(UUID project, String register) {}
