package fr.coulisses.assessment.due;

import java.time.LocalDate;

/// Whether a version came in time. What counts is the first submission of its artefact: who submits in time and reworks
/// afterwards is not late.
///
/// @param dueOn the earliest day of the students who claim something with it, each with their extension
/// @param daysLate 0 in time
public record Timeliness(LocalDate dueOn, int daysLate) {

    public boolean isLate() {
        return daysLate > 0;
    }
}
