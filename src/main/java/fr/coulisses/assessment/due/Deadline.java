package fr.coulisses.assessment.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Until when a student has an artefact of a kind to submit; the day itself is still in time.
///
/// @param extended whether the student has longer than their cohort
/// @param note what the school says of it; may be empty
public record Deadline(String kind, LocalDate dueOn, boolean extended, String note) {

    /// Within so many days it presses.
    private static final int SOON = 7;

    /// How many days are left; below 0 when it is over.
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }

    public boolean isOver(LocalDate today) {
        return daysLeft(today) < 0;
    }

    public boolean isPressing(LocalDate today) {
        return daysLeft(today) <= SOON;
    }
}
