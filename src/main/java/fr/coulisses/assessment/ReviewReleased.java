package fr.coulisses.assessment;

import java.util.UUID;

/// A decision was shown to the team.
///
/// @param amended whether they knew another one before
public record ReviewReleased(UUID projectId, UUID versionId, ReviewState state, boolean amended) {}
