package fr.coulisses.contracts;

/// A right that is granted by itself (CPI, L. 131-3).
public enum RightKind {
    REPRODUCTION,
    REPRESENTATION,
    PUBLIC_PRESENTATION,
    ADAPTATION,
    /// A performance is recorded (captation).
    RECORDING,
    /// A recording is broadcast or put online.
    DIFFUSION,
    /// The picture of a person is taken and shown.
    IMAGE
}
