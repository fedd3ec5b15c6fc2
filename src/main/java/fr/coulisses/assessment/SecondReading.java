package fr.coulisses.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a second tutor thinks of a version before the first decides; for tutors only.
///
/// @param levels the level of each claim, by claim
/// @param givenAt `null` while the second reader still writes
/// @param edition counts the saves of the second reader
public record SecondReading(
        UUID readerId,
        String reader,
        String askedBy,
        String question,
        String comment,
        Map<UUID, Level> levels,
        @Nullable Instant givenAt,
        int edition) {

    public SecondReading {
        levels = Map.copyOf(levels);
    }

    public boolean isGiven() {
        return givenAt != null;
    }
}
