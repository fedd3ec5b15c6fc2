package fr.coulisses.assessment;

import java.util.UUID;

/// Somebody of the team objects to what a student says they did of a version.
///
/// @param studentId whose share it is
/// @param personId who objects
public record ContributionObjected(UUID projectId, UUID versionId, UUID studentId, UUID personId) {}
