package fr.coulisses.artefact;

import java.time.Instant;
import java.util.UUID;

/// Something a student makes in a project: a working document, and the evidence of competencies.
///
/// @param kind the key of its kind
/// @param draftAt when its draft was last saved, or a register that it is composed of last moved
/// @param draftBy who saved it
public record Artefact(UUID id, UUID projectId, String kind, String title, Instant draftAt, UUID draftBy) {}
