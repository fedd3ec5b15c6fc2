package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A step of the day.
///
/// @param begins as people write it: « 14:00 »
/// @param minutes how long it takes
/// @param team who is needed
public record DayStep(String id, String begins, @Nullable Integer minutes, String task, String team) {

    public DayStep {
        begins = Unwritten.text(begins);
        task = Unwritten.text(task);
        team = Unwritten.text(team);
    }
}
