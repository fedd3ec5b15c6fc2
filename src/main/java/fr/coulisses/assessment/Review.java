package fr.coulisses.assessment;

import fr.coulisses.artefact.ArtefactVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A submitted version with its claims and what is said of them.
///
/// @param defect why it was sent back
/// @param prepared what the tutor decided and keeps until the batch is released; for tutors only
/// @param releasedAt when the decision was shown to the team; `null` while it was not
/// @param edition counts the saves of the reviewer; whoever saves names the one they read
public record Review(
        ArtefactVersion version,
        ReviewState state,
        @Nullable UUID reviewerId,
        @Nullable String reviewer,
        @Nullable Defect defect,
        @Nullable Decision prepared,
        @Nullable Instant releasedAt,
        String comment,
        int edition,
        List<Claim> claims,
        Map<UUID, Judgement> judgements,
        List<StateChange> log) {

    /// What a tutor said of it is for the team to read, also when a newer version has replaced it since.
    public boolean isReleased() {
        return releasedAt != null;
    }

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
        return new Review(
                version,
                state,
                reviewerId,
                reviewer,
                defect,
                prepared,
                releasedAt,
                comment,
                edition,
                shown,
                judgements,
                log);
    }

    /// The same review as somebody sees it before the decision is released.
    Review withoutJudgements() {
        return new Review(version, state, reviewerId, reviewer, null, null, null, "", edition, claims, Map.of(), log);
    }
}
