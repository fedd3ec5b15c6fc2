package fr.coulisses.contracts;

/// Whether those who finance a show own it together; the VAT of what they bring depends on it (R-C2.4-21).
public enum CoOwnership {
    /// In undivided shares (indivision).
    UNDIVIDED,
    /// The delegate producer alone owns it.
    DELEGATE_ALONE
}
