package fr.coulisses.contacts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was said with a contact on a day, and what comes next.
///
/// @param remindOn the day on which the next step is due; `null` for none
/// @param done whether the next step was taken
public record JournalEntry(
        UUID id,
        UUID contact,
        LocalDate day,
        Channel channel,
        String summary,
        String nextStep,
        @Nullable LocalDate remindOn,
        boolean done) {

    /// Whether its next step is due on a day.
    public boolean isDue(LocalDate today) {
        return remindOn != null && !done && !remindOn.isAfter(today);
    }
}
