package fr.coulisses.assessment.guest;

import java.util.UUID;

/// A guest commented on a version or recommended something; their tutor has yet to share it.
public record GuestSpoke(UUID projectId, UUID versionId, UUID invitationId) {}
