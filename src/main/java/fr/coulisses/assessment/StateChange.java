package fr.coulisses.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry of the log of a version: who, from where, to where, when and why. Nobody can alter it.
///
/// @param about whom it concerns, for instance the tutor a version is handed to
public record StateChange(
        ReviewEvent event,
        @Nullable ReviewState from,
        ReviewState to,
        String person,
        @Nullable String about,
        Instant at,
        String reason) {}
