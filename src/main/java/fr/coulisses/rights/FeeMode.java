package fr.coulisses.rights;

/// How an authorisation is paid for.
public enum FeeMode {
    FLAT,
    /// A part of the receipts: what is written is what they are expected to bring.
    PROPORTIONAL,
    FREE
}
