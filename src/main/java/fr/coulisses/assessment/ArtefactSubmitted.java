package fr.coulisses.assessment;

import java.util.UUID;

/// A version of an artefact was submitted for review.
public record ArtefactSubmitted(UUID projectId, UUID versionId) {}
