package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A step of mounting or of taking down.
///
/// @param begins as one writes it: `09:00`
/// @param hours how long it takes
public record MountingStep(
        String id,
        String task,
        @Nullable Phase phase,
        @Nullable LocalDate day,
        String begins,
        @Nullable BigDecimal hours,
        String team) {

    public MountingStep {
        task = Unwritten.text(task);
        begins = Unwritten.text(begins);
        team = Unwritten.text(team);
    }
}
