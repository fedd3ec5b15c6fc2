package fr.coulisses.assessment;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Versions;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// From submission to decision. Every change of state is logged with who and when.
@Service
public class Reviews {

    private final ReviewRecords records;
    private final Claims claims;
    private final Artefacts artefacts;
    private final Versions versions;
    private final Referentials referentials;
    private final ProjectAccess access;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    Reviews(
            ReviewRecords records,
            Claims claims,
            Artefacts artefacts,
            Versions versions,
            Referentials referentials,
            ProjectAccess access,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.records = records;
        this.claims = claims;
        this.artefacts = artefacts;
        this.versions = versions;
        this.referentials = referentials;
        this.access = access;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /// Submits an artefact: freezes its next version, turns the intended claims into claims, puts it into the queue.
    ///
    /// A version that still waits is superseded by the new one.
    ///
    /// @param justifications why each warning may stand, by code of the rule
    /// @throws Refusal without a claim, or while a check blocks
    @Transactional
    public ArtefactVersion submit(UUID artefact, Map<String, String> justifications, String note) {
        List<IntendedClaim> intended = claims.intended(artefact);
        if (intended.isEmpty()) {
            throw new Refusal("assessment.refused.noClaim");
        }
        ArtefactVersion version = versions.freeze(artefact, justifications, note);
        SignedInPerson student = access.require(version.projectId(), Right.WRITE);
        for (ArtefactVersion earlier : versions.of(artefact)) {
            records.stateOf(earlier.id())
                    .filter(ReviewState::isOpen)
                    .ifPresent(state -> records.move(earlier.id(), state, ReviewState.SUPERSEDED, student.id(), ""));
        }
        records.open(version, intended, student.id());
        events.publishEvent(new ArtefactSubmitted(version.projectId(), version.id()));
        return version;
    }

    /// A submitted version with everything said of it, for all who may read the project.
    ///
    /// What a tutor kept of a version that was never decided is seen by tutors only.
    @Transactional(readOnly = true)
    public Review get(UUID version) {
        ArtefactVersion found = versions.get(version);
        Review review = records.read(found);
        boolean tutor = access.rights(found.projectId()).contains(Right.REVIEW);
        return review.state().isDecided() || tutor ? review : review.withoutJudgements();
    }

    /// The versions of an artefact and where their reviews stand, newest first; for all who may read the project.
    @Transactional(readOnly = true)
    public List<SubmittedVersion> history(UUID artefact) {
        access.require(artefacts.projectOf(artefact), Right.READ);
        return records.history(artefact);
    }

    /// A piece of the queue of the tutor who is signed in: what waits, oldest first, then what was decided, newest
    /// first.
    @Transactional(readOnly = true)
    public List<QueueItem> queue(boolean openOnly, int offset, int limit) {
        SignedInPerson tutor = currentPerson.require(Role.TUTOR);
        return records.queue(tutor.id(), openOnly, offset, limit);
    }

    /// How much waits for the tutor who is signed in.
    @Transactional(readOnly = true)
    public QueueCounts waiting() {
        return records.waiting(currentPerson.require(Role.TUTOR).id());
    }

    /// Takes a version into review.
    @Transactional
    public Review take(UUID version) {
        ArtefactVersion found = versions.get(version);
        SignedInPerson tutor = access.require(found.projectId(), Right.REVIEW);
        ReviewState state = state(version);
        if (state == ReviewState.SUBMITTED) {
            records.move(version, state, ReviewState.IN_REVIEW, tutor.id(), "");
            records.assign(version, tutor.id());
        }
        return records.read(found);
    }

    /// Keeps what a tutor wrote so far, without showing it to the student.
    ///
    /// @param edition the edition that was read
    /// @throws Refusal when another tutor saved meanwhile
    @Transactional
    public Review keep(UUID version, String comment, Collection<Judgement> judgements, int edition) {
        ArtefactVersion found = versions.get(version);
        access.require(found.projectId(), Right.REVIEW);
        requireOpen(state(version));
        save(found, comment, judgements, edition);
        return records.read(found);
    }

    /// Accepts a version: the judgement of every claim stands.
    ///
    /// @throws Refusal when a claim has no level, or one below acquired without a comment
    @Transactional
    public Review accept(UUID version, String comment, Collection<Judgement> judgements, int edition) {
        return decide(version, ReviewState.ACCEPTED, comment, judgements, edition);
    }

    /// Sends a version back, saying what is expected.
    ///
    /// @throws Refusal without a comment on the whole, or a claim judged below acquired without one
    @Transactional
    public Review sendBack(UUID version, String comment, Collection<Judgement> judgements, int edition) {
        if (comment.isBlank()) {
            throw new Refusal("assessment.refused.sendBackComment");
        }
        return decide(version, ReviewState.SENT_BACK, comment, judgements, edition);
    }

    private Review decide(
            UUID version, ReviewState decision, String comment, Collection<Judgement> judgements, int edition) {
        ArtefactVersion found = versions.get(version);
        SignedInPerson tutor = access.require(found.projectId(), Right.REVIEW);
        ReviewState state = state(version);
        requireOpen(state);
        save(found, comment, judgements, edition);
        Review review = records.read(found);
        requireComplete(review);
        if (state == ReviewState.SUBMITTED) {
            records.move(version, state, ReviewState.IN_REVIEW, tutor.id(), "");
            records.assign(version, tutor.id());
        }
        records.move(version, ReviewState.IN_REVIEW, decision, tutor.id(), comment);
        events.publishEvent(new ReviewReleased(found.projectId(), version, decision));
        return records.read(found);
    }

    private void save(ArtefactVersion version, String comment, Collection<Judgement> judgements, int edition) {
        List<UUID> claimed =
                records.claims(version.id()).stream().map(Claim::id).toList();
        Referential referential = referentials.get(version.referentialId());
        List<String> criteria = referential
                .competencies()
                .flatMap(competency -> competency.criteria().stream())
                .map(Referential.Criterion::code)
                .toList();
        List<Judgement> kept = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (!claimed.contains(judgement.claimId())
                    || !criteria.containsAll(judgement.outcomes().keySet())) {
                throw new NotFound();
            }
            if (judgement.comment().length() > 8000) {
                throw new Refusal("assessment.refused.commentLength");
            }
            kept.add(judgement);
        }
        if (comment.length() > 8000) {
            throw new Refusal("assessment.refused.commentLength");
        }
        if (!records.comment(version.id(), comment, edition)) {
            throw new Refusal("assessment.refused.changedMeanwhile");
        }
        kept.forEach(records::judge);
    }

    private static void requireComplete(Review review) {
        for (Claim claim : review.claims()) {
            Judgement judgement = review.judgement(claim);
            if (judgement.level() == null) {
                throw new Refusal("assessment.refused.noLevel", claim.competency(), claim.studentName());
            }
            if (judgement.level() != Level.ACQUIRED && judgement.comment().isBlank()) {
                throw new Refusal("assessment.refused.noComment", claim.competency(), claim.studentName());
            }
        }
    }

    private static void requireOpen(ReviewState state) {
        if (state == ReviewState.SUPERSEDED) {
            throw new Refusal("assessment.refused.superseded");
        }
        if (!state.isOpen()) {
            throw new Refusal("assessment.refused.decided");
        }
    }

    private ReviewState state(UUID version) {
        return records.stateOf(version).orElseThrow(NotFound::new);
    }
}
