package fr.coulisses.contracts;

import java.util.EnumSet;
import java.util.Set;

/// How far a contract is (handbook, 9.3).
public enum ContractState {
    DRAFT,
    NEGOTIATING,
    /// Ready to be signed (validé en interne).
    APPROVED,
    SENT,
    PARTLY_SIGNED,
    SIGNED,
    RUNNING,
    PERFORMED,
    SETTLED,
    ARCHIVED,
    CANCELLED,
    /// Ended by a party before it was performed (résilié).
    TERMINATED,
    /// Put off to another day (reporté).
    POSTPONED,
    /// Of no effect any more, because what it depended on did not come (caduc).
    LAPSED;

    private static final Set<ContractState> OVER = EnumSet.of(CANCELLED, TERMINATED, POSTPONED, LAPSED);
    private static final Set<ContractState> BINDING = EnumSet.range(SIGNED, ARCHIVED);

    /// Whether nothing will come of it any more.
    public boolean isOver() {
        return OVER.contains(this);
    }

    /// Whether all parties have signed, and it still holds.
    public boolean isBinding() {
        return BINDING.contains(this);
    }

    /// Whether its text was sent, so that it is not changed any more without being sent again.
    public boolean wasSent() {
        return compareTo(SENT) >= 0;
    }

    public String labelKey() {
        return "contracts.contractState." + name();
    }
}
