package fr.coulisses.assessment.guest;

import fr.coulisses.account.ClosedLink;
import fr.coulisses.account.LinkGuesses;
import fr.coulisses.account.LinkSecret;
import fr.coulisses.artefact.VersionKeys;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What opens an invitation: the secret at the end of its link, until it expires or is revoked.
@Component
class InvitationKeys implements VersionKeys {

    private final InvitationRecords records;
    private final LinkGuesses guesses;
    private final Clock clock;

    InvitationKeys(InvitationRecords records, LinkGuesses guesses, Clock clock) {
        this.records = records;
        this.guesses = guesses;
        this.clock = clock;
    }

    /// The invitation behind a link.
    ///
    /// @param address from where somebody asks
    /// @throws ClosedLink when it opens nothing, or this address guessed too often
    Invitation open(String secret, String address) {
        guesses.require(address);
        return records.opened(LinkSecret.hash(secret), clock.instant()).orElseThrow(() -> {
            guesses.record(address);
            return new ClosedLink();
        });
    }

    @Override
    public UUID versionOf(String key) {
        return records.opened(LinkSecret.hash(key), clock.instant())
                .map(Invitation::versionId)
                .orElseThrow(ClosedLink::new);
    }
}
