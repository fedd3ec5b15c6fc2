package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.UI;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Tone;

/// Where a submitted version stands.
public class StateBadge extends Badge {

    public StateBadge(ReviewState state) {
        super(tone(state), UI.getCurrent().getTranslation(state.labelKey()));
    }

    private static Tone tone(ReviewState state) {
        return switch (state) {
            case SUBMITTED, IN_REVIEW -> Tone.WAIT;
            case SENT_BACK -> Tone.WARN;
            case ACCEPTED -> Tone.GOOD;
            case SUPERSEDED -> Tone.NEUTRAL;
        };
    }
}
