package fr.coulisses.contracts;

/// What a provider does.
public enum ServiceKind {
    SOUND,
    LIGHT,
    SECURITY,
    CATERING,
    TRANSPORT,
    COMMUNICATION,
    INTERPRETING,
    /// Somebody performs before an audience.
    PERFORMANCE,
    OTHER
}
