package fr.coulisses.assessment;

import org.jspecify.annotations.Nullable;

/// What a tutor decides of a version.
///
/// @param state [ReviewState#ACCEPTED] or [ReviewState#SENT_BACK]
/// @param defect why it is sent back; `null` when it is accepted
public record Decision(ReviewState state, @Nullable Defect defect) {

    public static final Decision ACCEPT = new Decision(ReviewState.ACCEPTED, null);

    public Decision {
        if (!state.isDecided() || (state == ReviewState.SENT_BACK) == (defect == null)) {
            throw new IllegalArgumentException("a version is accepted, or sent back for a reason");
        }
    }

    public static Decision sendBack(Defect defect) {
        return new Decision(ReviewState.SENT_BACK, defect);
    }

    public boolean isSentBack() {
        return state == ReviewState.SENT_BACK;
    }
}
