package fr.coulisses.artefact;

import java.util.UUID;

/// Somebody wrote on the draft of an artefact: what others take over of it is not what it was.
///
/// @param kind the key of its kind
public record DraftSaved(UUID project, UUID artefact, String kind) {}
