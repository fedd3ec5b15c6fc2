package fr.coulisses.register;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What the registers put into the calendar of a person.
@Component
public class DeadlineCalendar {

    private final DeadlineRecords deadlines;

    DeadlineCalendar(DeadlineRecords deadlines) {
        this.deadlines = deadlines;
    }

    /// The deadlines of all projects that a student carries, the nearest first.
    public List<DatedEntry> of(UUID student) {
        return deadlines.carriedBy(student);
    }
}
