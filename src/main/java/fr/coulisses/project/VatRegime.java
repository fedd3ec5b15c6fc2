package fr.coulisses.project;

/// Whether the bearing organisation recovers VAT; if so it counts HT, otherwise TTC.
public enum VatRegime {
    LIABLE,
    NOT_LIABLE,
    PARTIAL
}
