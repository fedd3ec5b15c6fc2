package fr.coulisses.examination;

import java.time.Instant;
import java.util.UUID;

/// One word about a warning: that it may stand and why, or that it may no more.
///
/// @param justification at most 500 characters; empty takes an earlier one back
/// @param author the name of who said so
public record Waiver(WaiverTarget target, String justification, UUID authorId, String author, Instant at) {

    public boolean isWithdrawal() {
        return justification.isEmpty();
    }
}
