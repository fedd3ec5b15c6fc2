package fr.coulisses.assessment;

import java.time.Instant;
import java.util.UUID;

/// A version that waits in the queue of a tutor.
///
/// @param students the names of those who claim something with it
public record QueueItem(
        UUID versionId,
        UUID projectId,
        String project,
        String kind,
        String title,
        int number,
        ReviewState state,
        String students,
        String competencies,
        Instant submittedAt) {}
