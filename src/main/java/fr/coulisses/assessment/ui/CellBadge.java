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
            case TO_REWORK, JUDGED_BELOW -> Tone.WARN;
            case ACCEPTED -> Tone.GOOD;
        };
    }

    /// The sign that stands for a state where there is no room for its word.
    static String sign(CellState state) {
        return switch (state) {
            case NOTHING -> "–";
            case DRAFT -> "○";
            case SUBMITTED -> "…";
            case TO_REWORK -> "!";
            case JUDGED_BELOW -> "◐";
            case ACCEPTED -> "✓";
        };
    }
}
