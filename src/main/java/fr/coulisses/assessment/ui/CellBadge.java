package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.UI;
import fr.coulisses.assessment.CellState;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Tone;

/// The state of a claim in the matrix.
class CellBadge extends Badge {

    CellBadge(CellState state) {
        super(tone(state), UI.getCurrent().getTranslation(state.labelKey()));
    }

    static Tone tone(CellState state) {
        return switch (state) {
            case NOTHING, DRAFT -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.WAIT;
            case TO_REWORK -> Tone.WARN;
            case ACCEPTED -> Tone.GOOD;
        };
    }
}
