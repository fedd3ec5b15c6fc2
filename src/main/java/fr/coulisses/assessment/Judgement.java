package fr.coulisses.assessment;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a tutor says of one claim: each criterion, the level, and why.
///
/// @param level `null` while the tutor has not decided
/// @param comment required for a decision unless the level is acquired, at most 8,000 characters
public record Judgement(UUID claimId, @Nullable Level level, String comment, Map<String, Outcome> outcomes) {

    public Judgement {
        outcomes = Map.copyOf(outcomes);
    }

    public static Judgement none(UUID claim) {
        return new Judgement(claim, null, "", Map.of());
    }
}
