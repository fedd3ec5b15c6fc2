package fr.coulisses.assessment.queue;

/// How many versions wait for a tutor.
///
/// @param submitted nobody has taken them yet
/// @param inReview a tutor has begun
/// @param prepared of those, decided by this tutor and not yet shown
public record QueueCounts(int submitted, int inReview, int prepared) {

    public int open() {
        return submitted + inReview;
    }
}
