package fr.coulisses.assessment.contribution;

import java.util.UUID;

/// What a student of the team says they did of an artefact, while it is a draft.
///
/// @param text at most 2,000 characters; empty while they said nothing
public record Share(UUID studentId, String student, String text) {}
