package fr.coulisses.assessment.ui;

import fr.coulisses.shared.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/// From when on evidence counts as old: so many months before today.
record Age(int months, LocalDate today) {

    static Age of(int months, Clock clock) {
        return new Age(months, LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    boolean isOld(Instant moment) {
        return LocalDate.ofInstant(moment, Formats.ZONE).isBefore(today.minusMonths(months));
    }
}
