package fr.coulisses.kinds.stagerider;

import org.jspecify.annotations.Nullable;

/// A step of the day.
///
/// @param begins as people write it: « 14:00 »
/// @param minutes how long it takes
/// @param team who is needed
public record DayStep(String id, String begins, @Nullable Integer minutes, String task, String team) {

    public DayStep {
        begins = Written.text(begins);
        task = Written.text(task);
        team = Written.text(team);
    }
}
