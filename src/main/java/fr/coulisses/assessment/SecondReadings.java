package fr.coulisses.assessment;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Versions;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A second pair of eyes on a version before it is decided: asked for by one tutor, given by another. The first
/// decides.
@Service
public class SecondReadings {

    private static final int MOST_QUESTION = 2000;

    private final SecondReadingRecords readings;
    private final ReviewRecords records;
    private final ReviewWriting writing;
    private final Versions versions;
    private final ProjectAccess access;
    private final ApplicationEventPublisher events;

    SecondReadings(
            SecondReadingRecords readings,
            ReviewRecords records,
            ReviewWriting writing,
            Versions versions,
            ProjectAccess access,
            ApplicationEventPublisher events) {
        this.readings = readings;
        this.records = records;
        this.writing = writing;
        this.versions = versions;
        this.access = access;
        this.events = events;
    }

    /// The second reading of a version, if one was asked for; for its tutors.
    @Transactional(readOnly = true)
    public Optional<SecondReading> of(UUID version) {
        access.require(versions.get(version).projectId(), Right.REVIEW);
        return readings.of(version);
    }

    /// Asks another tutor of the project; until they answer, the version is not decided.
    ///
    /// @throws Refusal when one was asked already, or the other one cannot review it
    @Transactional
    public void ask(UUID version, UUID reader, String question) {
        ArtefactVersion found = versions.get(version);
        SignedInPerson tutor = writing.requireReviewer(found);
        requireOpen(version);
        if (question.length() > MOST_QUESTION) {
            throw new Refusal("assessment.refused.question", question.length());
        }
        if (readings.of(version).isPresent()) {
            throw new Refusal("assessment.refused.secondReadingAsked");
        }
        Colleague colleague = writing.requireColleague(found, tutor.id(), reader);
        readings.ask(version, colleague.id(), tutor.id(), question);
        records.note(version, ReviewEvent.SECOND_ASKED, tutor.id(), colleague.id(), question);
        events.publishEvent(new SecondReadingAsked(found.projectId(), version, colleague.id()));
    }

    /// Goes on without it, for a reason that stays in the log.
    @Transactional
    public void withdraw(UUID version, String reason) {
        ArtefactVersion found = versions.get(version);
        SignedInPerson tutor = writing.requireReviewer(found);
        requireOpen(version);
        SecondReading reading = readings.of(version).orElseThrow(NotFound::new);
        if (reading.isGiven()) {
            throw new Refusal("assessment.refused.secondReadingGiven");
        }
        if (reason.isBlank()) {
            throw new Refusal("assessment.refused.reason");
        }
        ReviewWriting.requireShort(reason);
        readings.withdraw(version);
        records.note(version, ReviewEvent.SECOND_WITHDRAWN, tutor.id(), reading.readerId(), reason);
    }

    /// Keeps what the second reader wrote so far.
    ///
    /// @throws Refusal when it was written in another window meanwhile
    @Transactional
    public SecondReading keep(UUID version, String comment, Map<UUID, Level> levels, int edition) {
        return write(version, comment, levels, false, edition);
    }

    /// Gives the second reading: from now on it does not change.
    ///
    /// @throws Refusal while a claim has no level
    @Transactional
    public SecondReading give(UUID version, String comment, Map<UUID, Level> levels, int edition) {
        SecondReading given = write(version, comment, levels, true, edition);
        for (Claim claim : records.claims(version)) {
            if (!given.levels().containsKey(claim.id())) {
                throw new Refusal("assessment.refused.noLevel", claim.competency(), claim.studentName());
            }
        }
        records.note(version, ReviewEvent.SECOND_GIVEN, given.readerId(), null, "");
        return given;
    }

    private SecondReading write(UUID version, String comment, Map<UUID, Level> levels, boolean given, int edition) {
        ArtefactVersion found = versions.get(version);
        SignedInPerson tutor = writing.requireReviewer(found);
        requireOpen(version);
        SecondReading reading = readings.of(version)
                .filter(asked -> asked.readerId().equals(tutor.id()))
                .orElseThrow(NotFound::new);
        if (reading.isGiven()) {
            throw new Refusal("assessment.refused.secondReadingGiven");
        }
        ReviewWriting.requireShort(comment);
        if (!records.claims(version).stream().map(Claim::id).toList().containsAll(levels.keySet())) {
            throw new NotFound();
        }
        if (!readings.write(version, comment, levels, given, edition)) {
            throw new Refusal("assessment.refused.changedMeanwhile");
        }
        return readings.of(version).orElseThrow(NotFound::new);
    }

    private void requireOpen(UUID version) {
        ReviewWriting.requireOpen(records.stateOf(version).orElseThrow(NotFound::new));
    }
}
