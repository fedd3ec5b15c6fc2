package fr.coulisses.assessment.contribution;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Versions;
import fr.coulisses.assessment.ArtefactSubmitted;
import fr.coulisses.assessment.ContributionObjected;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who did what of an artefact: stated by each student for themselves, frozen at submission, answered by the others.
@Service
public class Contributions {

    private static final int MOST_SHARE = 2000;
    private static final int MOST_REASON = 1000;

    private final ContributionRecords records;
    private final Artefacts artefacts;
    private final Versions versions;
    private final ProjectAccess access;
    private final ApplicationEventPublisher events;

    Contributions(
            ContributionRecords records,
            Artefacts artefacts,
            Versions versions,
            ProjectAccess access,
            ApplicationEventPublisher events) {
        this.events = events;
        this.records = records;
        this.artefacts = artefacts;
        this.versions = versions;
        this.access = access;
    }

    /// The students of the team with what each says of their share of the draft, by name.
    @Transactional(readOnly = true)
    public List<Share> intended(UUID artefact) {
        artefacts.draft(artefact);
        return records.intended(artefact);
    }

    /// Says what one did of an artefact oneself; an empty text takes it back.
    ///
    /// @throws Refusal above 2,000 characters
    @Transactional
    public void state(UUID artefact, String share) {
        SignedInPerson student =
                access.require(artefacts.draft(artefact).artefact().projectId(), Right.WRITE);
        String text = share.strip();
        if (text.length() > MOST_SHARE) {
            throw new Refusal("contribution.refused.share", text.length());
        }
        records.state(artefact, student.id(), text);
    }

    /// What was stated when a version was submitted, and what the others say of it; for all who may read the project.
    @Transactional(readOnly = true)
    public List<Contribution> of(UUID version) {
        versions.get(version);
        return records.of(version);
    }

    /// Confirms what another student of the team stated.
    ///
    /// @throws Refusal about oneself
    @Transactional
    public void confirm(UUID version, UUID student) {
        answer(version, student, true, "");
    }

    /// Objects to what another student of the team stated.
    ///
    /// @throws Refusal about oneself, without a reason, or with one above 1,000 characters
    @Transactional
    public void object(UUID version, UUID student, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > MOST_REASON) {
            requireOther(version, student);
            throw new Refusal("contribution.refused.reason");
        }
        SignedInPerson person = answer(version, student, false, why);
        events.publishEvent(new ContributionObjected(versions.get(version).projectId(), version, student, person.id()));
    }

    private SignedInPerson answer(UUID version, UUID student, boolean confirmed, String reason) {
        SignedInPerson person = requireOther(version, student);
        records.answer(version, student, person.id(), confirmed, reason);
        return person;
    }

    /// Goes on for a student of the team who is not the one the contribution is of.
    private SignedInPerson requireOther(UUID version, UUID student) {
        SignedInPerson person = access.require(versions.get(version).projectId(), Right.WRITE);
        if (person.id().equals(student)) {
            throw new Refusal("contribution.refused.own");
        }
        if (records.of(version).stream()
                .noneMatch(contribution -> contribution.studentId().equals(student))) {
            throw new NotFound();
        }
        return person;
    }

    @EventListener
    void freeze(ArtefactSubmitted submitted) {
        records.freeze(submitted.versionId());
    }
}
