package fr.coulisses.assessment;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Versions;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
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
    private final ReviewWriting writing;
    private final SecondReadingRecords secondReadings;
    private final Claims claims;
    private final ReviewPolicies policies;
    private final Artefacts artefacts;
    private final Versions versions;
    private final ProjectAccess access;
    private final ApplicationEventPublisher events;

    Reviews(
            ReviewRecords records,
            ReviewWriting writing,
            SecondReadingRecords secondReadings,
            Claims claims,
            ReviewPolicies policies,
            Artefacts artefacts,
            Versions versions,
            ProjectAccess access,
            ApplicationEventPublisher events) {
        this.records = records;
        this.writing = writing;
        this.secondReadings = secondReadings;
        this.claims = claims;
        this.policies = policies;
        this.artefacts = artefacts;
        this.versions = versions;
        this.access = access;
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
    /// What a tutor kept of a version that was never released is seen by tutors only.
    @Transactional(readOnly = true)
    public Review get(UUID version) {
        ArtefactVersion found = versions.get(version);
        Review review = records.read(found);
        boolean tutor = access.rights(found.projectId()).contains(Right.REVIEW);
        Review seen = review.isReleased() || tutor ? review : review.withoutJudgements();
        return tutor ? beforeTutor(seen) : seen;
    }

    /// The versions of an artefact and where their reviews stand, newest first; for all who may read the project.
    @Transactional(readOnly = true)
    public List<SubmittedVersion> history(UUID artefact) {
        access.require(artefacts.projectOf(artefact), Right.READ);
        return records.history(artefact);
    }

    /// Takes a version into review. One that somebody has taken stays theirs.
    @Transactional
    public Review take(UUID version) {
        ArtefactVersion found = versions.get(version);
        take(found, writing.requireReviewer(found), state(version));
        return beforeTutor(records.read(found));
    }

    private void take(ArtefactVersion version, SignedInPerson tutor, ReviewState state) {
        if (state == ReviewState.SUBMITTED) {
            records.move(version.id(), state, ReviewState.IN_REVIEW, tutor.id(), "");
            records.assign(version.id(), tutor.id());
        }
    }

    /// The other tutors of the project, whom one may hand a version to or ask for a second reading.
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(UUID version) {
        ArtefactVersion found = versions.get(version);
        SignedInPerson tutor = access.require(found.projectId(), Right.REVIEW);
        return records.colleagues(found.projectId(), tutor.id());
    }

    /// Hands a version to another tutor of the project, with what was kept of it.
    ///
    /// @throws Refusal when the other one cannot review it
    @Transactional
    public Review handOver(UUID version, UUID colleague, String reason) {
        ArtefactVersion found = versions.get(version);
        SignedInPerson tutor = writing.requireReviewer(found);
        ReviewState state = state(version);
        ReviewWriting.requireOpen(state);
        ReviewWriting.requireShort(reason);
        Colleague other = writing.requireColleague(found, tutor.id(), colleague);
        take(found, tutor, state);
        records.assign(version, other.id());
        records.note(version, ReviewEvent.HANDED_OVER, tutor.id(), other.id(), reason);
        return beforeTutor(records.read(found));
    }

    /// Puts a version back into the queue, for whoever takes it next.
    @Transactional
    public Review putBack(UUID version) {
        ArtefactVersion found = versions.get(version);
        SignedInPerson tutor = writing.requireReviewer(found);
        ReviewState state = state(version);
        ReviewWriting.requireOpen(state);
        if (state == ReviewState.IN_REVIEW) {
            records.move(version, state, ReviewState.SUBMITTED, tutor.id(), "");
            records.assign(version, null);
            records.prepare(version, null);
        }
        return beforeTutor(records.read(found));
    }

    /// Keeps what a tutor wrote so far, without showing it to the student. Who writes has taken the version.
    ///
    /// @param edition the edition that was read
    /// @throws Refusal when another tutor saved meanwhile
    @Transactional
    public Review keep(UUID version, String comment, Collection<Judgement> judgements, int edition) {
        ArtefactVersion found = versions.get(version);
        SignedInPerson tutor = writing.requireReviewer(found);
        ReviewState state = state(version);
        ReviewWriting.requireOpen(state);
        writing.save(found, comment, judgements, edition);
        take(found, tutor, state);
        records.prepare(version, null);
        return beforeTutor(records.read(found));
    }

    /// Decides, and keeps the decision until the batch is released.
    ///
    /// @throws Refusal as [#decide] does
    @Transactional
    public Review prepare(
            UUID version, Decision decision, String comment, Collection<Judgement> judgements, int edition) {
        ArtefactVersion found = versions.get(version);
        SignedInPerson tutor = writing.requireReviewer(found);
        ReviewState state = state(version);
        ReviewWriting.requireOpen(state);
        writing.save(found, comment, judgements, edition);
        requireReady(found, decision);
        take(found, tutor, state);
        records.prepare(version, decision);
        return beforeTutor(records.read(found));
    }

    /// Decides and shows the decision: the judgement of every claim stands, or the version is to be reworked.
    ///
    /// @throws Refusal when a claim has no level, or one below acquired without a comment; when it is sent back
    /// without a word of what is expected; while a second reading is awaited
    @Transactional
    public Review decide(
            UUID version, Decision decision, String comment, Collection<Judgement> judgements, int edition) {
        ArtefactVersion found = versions.get(version);
        SignedInPerson tutor = writing.requireReviewer(found);
        ReviewState state = state(version);
        ReviewWriting.requireOpen(state);
        writing.save(found, comment, judgements, edition);
        return release(found, decision, state, tutor);
    }

    /// Shows all decisions that wait with the tutor who is signed in, or none of them.
    ///
    /// @return how many
    @Transactional
    public int release(Collection<UUID> prepared) {
        for (UUID version : prepared) {
            ArtefactVersion found = versions.get(version);
            SignedInPerson tutor = writing.requireReviewer(found);
            ReviewState state = state(version);
            ReviewWriting.requireOpen(state);
            Decision decision = records.read(found).prepared();
            if (decision == null) {
                throw new Refusal("assessment.refused.notPrepared", found.title());
            }
            release(found, decision, state, tutor);
        }
        return prepared.size();
    }

    private Review release(ArtefactVersion version, Decision decision, ReviewState state, SignedInPerson tutor) {
        Review review = requireReady(version, decision);
        take(version, tutor, state);
        records.move(version.id(), ReviewState.IN_REVIEW, decision.state(), tutor.id(), review.comment());
        records.release(version.id(), decision, tutor.id());
        if (decision.state() == ReviewState.ACCEPTED) {
            records.replacedBy(version)
                    .forEach((earlier, was) -> records.move(earlier, was, ReviewState.SUPERSEDED, tutor.id(), ""));
        }
        events.publishEvent(new ReviewReleased(version.projectId(), version.id(), decision.state(), false));
        return records.read(version);
    }

    private Review requireReady(ArtefactVersion version, Decision decision) {
        Review review = records.read(version);
        ReviewWriting.requireComplete(review, decision);
        secondReadings.of(version.id()).filter(reading -> !reading.isGiven()).ifPresent(reading -> {
            throw new Refusal("assessment.refused.secondReading", reading.reader());
        });
        return review;
    }

    /// Where the school says so, a tutor sees where a student thinks to stand only beside a level of their own.
    private Review beforeTutor(Review review) {
        return policies.get().selfLevelAfterJudgement() ? review.withSelfLevelsOfJudged() : review;
    }

    private ReviewState state(UUID version) {
        return records.stateOf(version).orElseThrow(NotFound::new);
    }
}
