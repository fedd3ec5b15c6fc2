package fr.coulisses.assessment;

import java.util.UUID;

/// A tutor asked another one to look at a version before it is decided.
public record SecondReadingAsked(UUID projectId, UUID versionId, UUID readerId) {}
