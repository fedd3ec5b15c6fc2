package fr.coulisses.assessment;

/// What an entry of the log tells.
public enum ReviewEvent {
    /// The version went from one state to another.
    MOVED,
    /// Another tutor reviews it.
    HANDED_OVER,
    SECOND_ASKED,
    SECOND_GIVEN,
    SECOND_WITHDRAWN,
    /// A judgement that was released was changed.
    AMENDED;

    public String labelKey() {
        return "assessment.event." + name();
    }
}
