package fr.coulisses.kinds.fundingfile;

import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day, or a span of days, of the calendar of the project.
public record Milestone(
        String id,
        String label,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public Milestone {
        label = Unwritten.text(label);
    }
}
