package fr.coulisses.assessment;

/// How many versions wait for a tutor.
///
/// @param submitted nobody has opened yet
/// @param inReview a tutor has begun
public record QueueCounts(int submitted, int inReview) {

    public int open() {
        return submitted + inReview;
    }
}
