package fr.coulisses.assessment.queue;

import fr.coulisses.assessment.ReviewState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version in the queue of a tutor.
///
/// @param students the names of those who claim something with it
/// @param reviewer the name of the tutor who has taken it
/// @param daysLate by how many days it was late, extensions counted; 0 when it was not
/// @param prepared whether it is decided and waits for its batch
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
        Instant submittedAt,
        @Nullable String reviewer,
        int daysLate,
        boolean prepared) {}
