package fr.coulisses.assessment;

import java.time.Instant;
import java.util.UUID;

/// A version in the history of an artefact, with where its review stands.
public record SubmittedVersion(UUID id, int number, Instant submittedAt, String submittedBy, ReviewState state) {}
