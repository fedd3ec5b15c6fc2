package fr.coulisses.rights;

/// What a holder of rights is to the work.
public enum HolderRole {
    AUTHOR,
    HEIR,
    PUBLISHER,
    PRODUCER,
    PERFORMER,
    PHOTOGRAPHER,
    /// The owner of the object or of the copy.
    OWNER,
    DEPICTED,
    AGENT
}
