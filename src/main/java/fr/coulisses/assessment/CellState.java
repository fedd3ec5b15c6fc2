package fr.coulisses.assessment;

/// The state of a claim in the competency matrix, weakest first.
public enum CellState {
    NOTHING,
    DRAFT,
    SUBMITTED,
    TO_REWORK,
    ACCEPTED;

    public String labelKey() {
        return "assessment.cell." + name();
    }

    /// What a version says of its claims; one that was superseded says nothing, its successor does.
    static CellState of(ReviewState state) {
        return switch (state) {
            case SUBMITTED, IN_REVIEW -> SUBMITTED;
            case SENT_BACK -> TO_REWORK;
            case ACCEPTED -> ACCEPTED;
            case SUPERSEDED -> NOTHING;
        };
    }
}
