package fr.coulisses.assessment.guest;

import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Pictures;
import fr.coulisses.artefact.Versions;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Refusal;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the holder of an invitation may do, whoever is signed in besides: see one version, comment on it, recommend.
///
/// Every method asks for the secret of the link anew and throws [fr.coulisses.account.ClosedLink] once it opens
/// nothing.
@Service
public class GuestAccess {

    private static final int MOST_REMARKS = 100;
    private static final int LONGEST = 4000;
    private static final int LONGEST_PLACE = 300;

    private final InvitationKeys keys;
    private final InvitationRecords records;
    private final Versions versions;
    private final Pictures pictures;
    private final Referentials referentials;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuestAccess(
            InvitationKeys keys,
            InvitationRecords records,
            Versions versions,
            Pictures pictures,
            Referentials referentials,
            ApplicationEventPublisher events,
            Clock clock) {
        this.keys = keys;
        this.records = records;
        this.versions = versions;
        this.pictures = pictures;
        this.referentials = referentials;
        this.events = events;
        this.clock = clock;
    }

    /// The version, noted as seen.
    ///
    /// @param address from where the guest asks
    @Transactional
    public GuestVersion see(String secret, String address) {
        Invitation invitation = keys.open(secret, address);
        ArtefactVersion version = versions.opened(secret);
        records.visited(invitation.id(), Visit.Seen.PAGE, clock.instant());
        return new GuestVersion(
                invitation.forGuest(),
                version,
                referentials.published(version.referentialId()),
                records.claims(version.id()));
    }

    /// The version to be written as a file, noted as downloaded.
    @Transactional
    public ArtefactVersion download(String secret, String address) {
        Invitation invitation = keys.open(secret, address);
        records.visited(invitation.id(), Visit.Seen.PDF, clock.instant());
        return versions.opened(secret);
    }

    /// A photograph that the version shows.
    ///
    /// @throws fr.coulisses.shared.NotFound when it shows no such photograph
    @Transactional
    public byte[] picture(String secret, String address, String sha256) {
        keys.open(secret, address);
        return pictures.of(versions.opened(secret), sha256);
    }

    /// Says something of the version; the tutors read it, the team once it is shared.
    ///
    /// @param place a path into the content; empty for the whole
    /// @param text 1 to 4,000 characters
    /// @throws Refusal for an empty or longer text, or after a hundred
    @Transactional
    public Invitation comment(String secret, String address, String place, String text) {
        Invitation invitation = keys.open(secret, address);
        String said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST || place.length() > LONGEST_PLACE) {
            throw new Refusal("assessment.refused.guestRemark");
        }
        if (invitation.remarks().size() >= MOST_REMARKS) {
            throw new Refusal("assessment.refused.guestRemarks", MOST_REMARKS);
        }
        records.comment(invitation.id(), invitation.versionId(), place, said, clock.instant());
        return spoke(secret, address, invitation);
    }

    /// Recommends what to do with the version; a later recommendation replaces it.
    ///
    /// @param opinion why, at most 4,000 characters
    @Transactional
    public Invitation recommend(String secret, String address, Recommendation recommendation, String opinion) {
        Invitation invitation = keys.open(secret, address);
        if (opinion.length() > LONGEST) {
            throw new Refusal("assessment.refused.guestOpinion", opinion.length());
        }
        records.recommend(invitation.id(), recommendation, opinion.strip(), clock.instant());
        return spoke(secret, address, invitation);
    }

    private Invitation spoke(String secret, String address, Invitation invitation) {
        events.publishEvent(
                new GuestSpoke(versions.opened(secret).projectId(), invitation.versionId(), invitation.id()));
        return keys.open(secret, address).forGuest();
    }
}
