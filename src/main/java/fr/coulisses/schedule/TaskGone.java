package fr.coulisses.schedule;

import fr.coulisses.shared.Refusal;

/// Somebody else deleted the task meanwhile: what was typed into it is handed back.
public class TaskGone extends Refusal {

    /// @param typed what would have stood there
    TaskGone(String typed) {
        super("schedule.refused.gone", typed);
    }
}
