package fr.coulisses.kinds.emailcampaign;

/// By what right people are written to (CPCE L.34-5).
public enum LegalBasis {
    /// They agreed beforehand.
    CONSENT,
    /// They bought something similar from the same organisation, and could object when they left their address.
    SIMILAR_CLIENT,
    /// They are written to for their profession.
    PROFESSIONAL,
    /// They work with the organisation.
    PARTNER;

    /// Whether it is an exception from consent, which has to be argued.
    boolean isException() {
        return this != CONSENT;
    }
}
