package fr.coulisses.schedule;

import java.time.temporal.ChronoUnit;

/// How far a task has slipped from the dates that were agreed on.
public final class Slippage {

    private Slippage() {}

    /// In days at its end: positive when it is late, negative when it is early, 0 without a baseline.
    public static long days(Task task) {
        Span agreed = task.baseline();
        return agreed == null ? 0 : ChronoUnit.DAYS.between(agreed.end(), task.end());
    }
}
