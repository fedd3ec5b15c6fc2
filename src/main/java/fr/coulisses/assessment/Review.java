package fr.coulisses.assessment;

import fr.coulisses.artefact.ArtefactVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /// What was said of this student's claim of this competency, whichever version it was made with.
    public Optional<Judgement> judgementOf(UUID student, String competency) {
        return claims.stream()
                .filter(claim ->
                        claim.studentId().equals(student) && claim.competency().equals(competency))
                .findFirst()
                .map(this::judgement);
    }

    /// The same review with the students' own levels only where the tutor has kept one.
    Review withSelfLevelsOfJudged() {
        List<Claim> shown = claims.stream()
                .map(claim -> judgement(claim).level() == null ? claim.withoutSelfLevel() : claim)
                .toList();
        return new Review(version, state, reviewerId, comment, edition, shown, judgements, log);
    }

    /// The same review as somebody sees it before the decision is released.
    Review withoutJudgements() {
        return new Review(version, state, reviewerId, "", edition, claims, Map.of(), log);
    }
}
