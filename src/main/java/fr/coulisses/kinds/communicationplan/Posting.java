package fr.coulisses.kinds.communicationplan;

/// By what right something hangs where everybody passes (C. env. L.581-13).
public enum Posting {
    /// The panels that a municipality keeps free for associations.
    FREE_PANEL(true),
    /// The owner of the place, or the municipality, has agreed.
    AUTHORISED(true),
    /// Inside shops and venues whose keepers agree.
    INDOORS(true),
    REQUESTED(false);

    private final boolean allowed;

    Posting(boolean allowed) {
        this.allowed = allowed;
    }

    boolean isAllowed() {
        return allowed;
    }
}
