package fr.coulisses.schedule;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One task of a gesture.
///
/// @param before `null` for a task that is new
/// @param after `null` for a task that is gone
record TaskChange(UUID id, @Nullable Task before, @Nullable Task after) {}
