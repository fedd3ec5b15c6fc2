package fr.coulisses.funding;

/// The way a request goes to its funder.
public enum FilingChannel {
    /// « Le Compte Asso », démarche numérique…
    ONLINE,
    /// The single form of associations (cerfa 12156).
    FORM,
    FREE_FILE,
    LETTER
}
