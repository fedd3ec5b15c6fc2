package fr.coulisses.rights;

import java.util.EnumSet;
import java.util.Set;

/// How far the clearing of a work is (handbook, 9.4). Silence never means consent: from [#NO_ANSWER] the work
/// can only be replaced.
public enum State {
    TO_IDENTIFY,
    TO_QUALIFY,
    QUALIFIED,
    HOLDER_IDENTIFIED,
    REQUESTED,
    REMINDED,
    QUOTED,
    AGREED_IN_PRINCIPLE,
    SIGNED,
    PAID,
    /// The society has the programme and the receipts.
    DECLARED,
    CLOSED,
    REFUSED,
    NO_ANSWER,
    REPLACED;

    private static final Set<State> OPEN = EnumSet.range(TO_IDENTIFY, AGREED_IN_PRINCIPLE);
    private static final Set<State> WAITING = EnumSet.range(REQUESTED, AGREED_IN_PRINCIPLE);

    /// Nothing is signed and nothing is lost.
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /// The holder was asked, and has not signed yet.
    public boolean isWaiting() {
        return WAITING.contains(this);
    }

    /// The holder says no, or nothing: the work cannot be used.
    public boolean isLost() {
        return this == REFUSED || this == NO_ANSWER;
    }

    /// How near the agreement is, in percent; nothing of it is there when the holder says no.
    public int progress() {
        if (isLost() || this == REPLACED) {
            return 0;
        }
        return isOpen() ? 100 * ordinal() / SIGNED.ordinal() : 100;
    }
}
