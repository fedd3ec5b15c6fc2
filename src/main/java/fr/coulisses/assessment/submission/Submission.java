package fr.coulisses.assessment.submission;

import java.util.Map;
import java.util.UUID;

/// An artefact that is to be submitted, with what a student says of it.
///
/// @param justifications why each warning may stand, by code of the rule
/// @param note a word to the tutor
public record Submission(UUID artefact, Map<String, String> justifications, String note) {

    public Submission {
        justifications = Map.copyOf(justifications);
    }
}
