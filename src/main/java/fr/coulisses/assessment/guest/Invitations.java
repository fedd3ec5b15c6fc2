package fr.coulisses.assessment.guest;

import fr.coulisses.account.LinkSecret;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Versions;
import fr.coulisses.assessment.ReviewReleased;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Professionals from outside: the tutors of a project and the administrators invite them to one version.
@Service
public class Invitations {

    /// So many links to one version may be open at a time.
    private static final int MOST_OPEN = 20;

    private final InvitationRecords records;
    private final Versions versions;
    private final ProjectAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            InvitationRecords records,
            Versions versions,
            ProjectAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.versions = versions;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /// Whether the person who is signed in may invite somebody to a version.
    @Transactional(readOnly = true)
    public boolean mayInvite(UUID version) {
        return mayInvite(versions.get(version));
    }

    /// The invitations to a version, newest first, for all who may read the project.
    ///
    /// Those who invite see what was opened and all that was said; the others see what was shared.
    @Transactional(readOnly = true)
    public List<Invitation> of(UUID version) {
        boolean inviter = mayInvite(versions.get(version));
        return records.of(version).stream()
                .map(invitation -> inviter ? invitation : invitation.forTeam())
                .toList();
    }

    /// Invites somebody to a version.
    ///
    /// @throws Refusal while twenty links to this version are open
    @Transactional
    public IssuedInvitation invite(UUID version, NewInvitation wanted) {
        SignedInPerson inviter = requireInviter(version);
        Instant now = clock.instant();
        long open = records.of(version).stream()
                .filter(invitation -> invitation.state(now) == Invitation.State.OPEN)
                .count();
        if (open >= MOST_OPEN) {
            throw new Refusal("assessment.refused.guestsMany", MOST_OPEN);
        }
        UUID id = UUID.randomUUID();
        LinkSecret secret = LinkSecret.make();
        records.open(id, version, secret.hash(), wanted, inviter.id(), now, now.plus(Duration.ofDays(wanted.days())));
        return new IssuedInvitation(id, secret.text());
    }

    /// Ends an invitation at once; what the guest said stays.
    @Transactional
    public void revoke(UUID invitation) {
        requireInviter(find(invitation).versionId());
        records.revoke(invitation, clock.instant());
    }

    /// Shows the team what a guest said so far.
    @Transactional
    public void share(UUID invitation) {
        UUID version = find(invitation).versionId();
        requireInviter(version);
        records.share(invitation, clock.instant());
        events.publishEvent(new GuestShared(versions.get(version).projectId(), version, invitation));
    }

    /// With the decision the team also reads what the guests said.
    @EventListener
    void shareWithDecision(ReviewReleased released) {
        records.of(released.versionId()).stream()
                .filter(Invitation::hasSomethingToShare)
                .forEach(invitation -> records.share(invitation.id(), clock.instant()));
    }

    private Invitation find(UUID id) {
        return records.get(id).orElseThrow(NotFound::new);
    }

    private SignedInPerson requireInviter(UUID version) {
        ArtefactVersion found = versions.get(version);
        if (!mayInvite(found)) {
            throw new NotFound();
        }
        return access.require(found.projectId(), Right.READ);
    }

    private boolean mayInvite(ArtefactVersion version) {
        SignedInPerson person = access.require(version.projectId(), Right.READ);
        return person.role() == Role.ADMIN || access.rights(version.projectId()).contains(Right.REVIEW);
    }
}
