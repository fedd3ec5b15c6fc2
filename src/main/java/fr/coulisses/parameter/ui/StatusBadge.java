package fr.coulisses.parameter.ui;

import fr.coulisses.parameter.ParameterStatus;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Tone;

/// How sure a figure is, with its sign and its word.
public class StatusBadge extends Badge {

    public StatusBadge(ParameterStatus status, String word) {
        super(
                switch (status) {
                    case VERIFIED -> Tone.GOOD;
                    case MEMORY -> Tone.NEUTRAL;
                    case TO_VERIFY -> Tone.WARN;
                },
                word);
    }
}
