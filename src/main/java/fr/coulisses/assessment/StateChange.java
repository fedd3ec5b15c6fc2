package fr.coulisses.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry of the log of a version: who, from where, to where, when and why. Nobody can alter it.
public record StateChange(@Nullable ReviewState from, ReviewState to, String person, Instant at, String reason) {}
