package fr.coulisses.assessment.contribution;

import java.time.Instant;
import java.util.UUID;

/// What another student of the team says of a contribution. It stays; the last word of each person counts.
///
/// @param reason why they object; may be empty for a confirmation
public record ContributionAnswer(UUID personId, String person, boolean confirmed, String reason, Instant at) {}
