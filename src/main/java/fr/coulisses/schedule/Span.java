package fr.coulisses.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// From one day to another, both included.
public record Span(LocalDate start, LocalDate end) {

    /// 1 for a single day; 0 or less when the end comes first.
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    boolean overlaps(Span other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }
}
