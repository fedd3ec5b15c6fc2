package fr.coulisses.tracking;

import fr.coulisses.budget.BudgetLine;
import java.time.LocalDate;
import java.util.List;

/// An agreed budget.
///
/// @param number 0 for the initial one
/// @param on the day it was agreed
/// @param reason why it was revised; empty for the initial one
/// @param by who agreed it
public record Revision(int number, LocalDate on, String reason, List<BudgetLine> lines, String by) {

    public Revision {
        lines = List.copyOf(lines);
    }
}
