package fr.coulisses.budget;

import fr.coulisses.shared.Refusal;

/// Somebody else deleted the line meanwhile: what was typed into it is handed back.
public class LineGone extends Refusal {

    /// @param typed what would have stood in the cell
    LineGone(String typed) {
        super("budget.refused.gone", typed);
    }
}
