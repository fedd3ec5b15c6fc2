package fr.coulisses.kinds.communicationplan;

import fr.coulisses.project.ProjectSheet;
import java.time.LocalDate;
import java.util.Optional;

/// The days of a communication plan (handbook, C4.2): from six months before the event until a month after it.
///
/// @param event the first day of the event
record Calendar(LocalDate from, LocalDate event, LocalDate to) {

    static final int BEFORE = 180;
    static final int AFTER = 30;

    /// Nothing while the event has no day.
    static Optional<Calendar> of(ProjectSheet project) {
        LocalDate begins = project.startsOn();
        if (begins == null) {
            return Optional.empty();
        }
        LocalDate ends = project.endsOn() == null ? begins : project.endsOn();
        return Optional.of(new Calendar(begins.minusDays(BEFORE), begins, ends.plusDays(AFTER)));
    }
}
