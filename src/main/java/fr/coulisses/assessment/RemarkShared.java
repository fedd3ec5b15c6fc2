package fr.coulisses.assessment;

import java.util.UUID;

/// Somebody said something about a version that the others can read.
///
/// @param personId who said it
public record RemarkShared(UUID projectId, UUID versionId, UUID remarkId, UUID personId) {}
