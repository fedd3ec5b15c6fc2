package fr.coulisses.referential;

import java.time.Instant;
import java.util.UUID;

/// When a revision was made, by whom and why; what a release ships has neither a note nor an author.
///
/// @param by the full name; empty for a shipped one
public record Revision(UUID id, int number, String note, Instant at, String by) {}
