package fr.coulisses.assessment.guest;

import java.util.UUID;

/// A tutor showed the team what a guest says of a version.
public record GuestShared(UUID projectId, UUID versionId, UUID invitationId) {}
