package fr.coulisses.assessment.queue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The versions before and after one in a queue, oldest submission first.
///
/// @param waiting how many the queue holds
public record Neighbours(@Nullable UUID previous, @Nullable UUID next, int waiting) {}
