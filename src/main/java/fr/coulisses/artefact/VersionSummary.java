package fr.coulisses.artefact;

import java.time.Instant;
import java.util.UUID;

/// A version by what tells it from others, without its content.
///
/// @param title of its artefact
/// @param number 1 for the first submission
public record VersionSummary(UUID id, String title, int number, Instant submittedAt) {}
