package fr.coulisses.contracts;

/// Why no VAT is added to a price; each has the mention that invoices and contracts carry.
public enum VatExemption {
    /// Below the threshold of turnover (franchise en base).
    SMALL_TURNOVER,
    /// A body without lucrative purpose.
    NON_PROFIT,
    /// No price at all in the sense of VAT: a gift, a contribution to what is owned together, a subsidy.
    OUTSIDE_SCOPE,
    /// The client owes it: a provider established in another state (autoliquidation).
    REVERSE_CHARGE
}
