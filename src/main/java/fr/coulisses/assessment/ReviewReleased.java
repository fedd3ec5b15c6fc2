package fr.coulisses.assessment;

import java.util.UUID;

/// A decision was shown to the team, for the first time or after it was changed.
public record ReviewReleased(UUID projectId, UUID versionId, ReviewState state) {}
