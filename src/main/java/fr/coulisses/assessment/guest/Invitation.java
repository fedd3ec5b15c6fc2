package fr.coulisses.assessment.guest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A professional from outside who may see one version for a while, and what came of it.
///
/// @param message what they were asked; empty for those whom it does not concern
/// @param visits what they opened, oldest first; empty for those whom it does not concern
/// @param recommendation `null` while they gave none
/// @param opinion why they recommend it
/// @param sharedAt when the team was shown what they say; `null` while it was not
public record Invitation(
        UUID id,
        UUID versionId,
        String name,
        String email,
        String message,
        String invitedBy,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Recommendation recommendation,
        String opinion,
        @Nullable Instant sharedAt,
        List<Visit> visits,
        List<GuestRemark> remarks) {

    /// Whether a link still opens.
    public enum State {
        OPEN,
        EXPIRED,
        REVOKED;

        public String labelKey() {
            return "assessment.invitation." + name();
        }
    }

    public Invitation {
        visits = List.copyOf(visits);
        remarks = List.copyOf(remarks);
    }

    public State state(Instant now) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    /// Whether they said something that the team has not been shown.
    public boolean hasSomethingToShare() {
        return recommendation != null && sharedAt == null || remarks.stream().anyMatch(remark -> !remark.shared());
    }

    /// What the guest sees of it.
    Invitation forGuest() {
        return new Invitation(
                id,
                versionId,
                name,
                "",
                message,
                invitedBy,
                invitedAt,
                expiresAt,
                revokedAt,
                recommendation,
                opinion,
                sharedAt,
                List.of(),
                remarks);
    }

    /// What the team and the jury see of it: that somebody was invited, and what was shared.
    Invitation forTeam() {
        boolean shared = sharedAt != null;
        return new Invitation(
                id,
                versionId,
                name,
                "",
                "",
                invitedBy,
                invitedAt,
                expiresAt,
                revokedAt,
                shared ? recommendation : null,
                shared ? opinion : "",
                sharedAt,
                List.of(),
                remarks.stream().filter(GuestRemark::shared).toList());
    }
}
