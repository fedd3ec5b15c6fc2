package fr.coulisses.assessment;

import org.jspecify.annotations.Nullable;

/// How strongly a competency or a criterion is proved, weakest first.
public enum CellState {
    NOTHING,
    DRAFT,
    SUBMITTED,
    TO_REWORK,
    /// Accepted as a piece of work, and judged below acquired.
    JUDGED_BELOW,
    ACCEPTED;

    public String labelKey() {
        return "assessment.cell." + name();
    }

    /// Whether a tutor's judgement stands behind it.
    public boolean isJudged() {
        return compareTo(TO_REWORK) >= 0;
    }

    static CellState strongest(CellState one, CellState other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /// What a version says of its claims; one that was superseded says nothing, its successor does.
    ///
    /// @param level the judgement of the claim, once it was released
    static CellState of(ReviewState state, @Nullable Level level) {
        return switch (state) {
            case SUBMITTED, IN_REVIEW -> SUBMITTED;
            case SENT_BACK -> TO_REWORK;
            case ACCEPTED -> level == null || level == Level.ACQUIRED ? ACCEPTED : JUDGED_BELOW;
            case SUPERSEDED -> NOTHING;
        };
    }

    /// What a tutor's word on a criterion says, in a claim that stands in this state.
    CellState of(Outcome outcome) {
        return switch (outcome) {
            case MET -> ACCEPTED;
            case PARTLY, NOT_MET -> this == ACCEPTED ? JUDGED_BELOW : this;
            case NOT_APPLICABLE -> NOTHING;
        };
    }
}
