package fr.coulisses.report;

import fr.coulisses.assessment.ReviewState;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// A version that may stand in the file of a student, because they claim something with it.
///
/// @param artefact whose version it is
/// @param referentialId the revision that its project runs under
/// @param competencies of that revision that the student proves something of with it, by code
public record PinnedVersion(
        UUID id,
        UUID artefact,
        UUID referentialId,
        String title,
        String project,
        int number,
        ReviewState state,
        Instant submittedAt,
        Set<String> competencies) {

    public PinnedVersion {
        competencies = Set.copyOf(competencies);
    }
}
