package fr.coulisses.assessment;

import fr.coulisses.artefact.ArtefactVersion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A submitted version with its claims and what is said of them.
///
/// @param edition counts the saves of the reviewer; whoever saves names the one they read
public record Review(
        ArtefactVersion version,
        ReviewState state,
        @Nullable UUID reviewerId,
        String comment,
        int edition,
        List<Claim> claims,
        Map<UUID, Judgement> judgements,
        List<StateChange> log) {

    public Judgement judgement(Claim claim) {
        return judgements.getOrDefault(claim.id(), Judgement.none(claim.id()));
    }

    /// The same review as somebody sees it before the decision is released.
    Review withoutJudgements() {
        return new Review(version, state, reviewerId, "", edition, claims, Map.of(), log);
    }
}
