package fr.coulisses.contracts;

/// What is attached to a contract and signed with it.
public enum AnnexKind {
    TECHNICAL_SHEET,
    RIDER,
    CALL_SHEET,
    VENUE_SHEET,
    COMMUNICATION_PLAN,
    QUOTE,
    BUDGET,
    FINANCING_PLAN,
    CALENDAR,
    PRICE_LIST,
    LIST_OF_WORKS,
    CONDITION_REPORT,
    INSURANCE_CERTIFICATE,
    /// The certificate that social contributions are paid (attestation de vigilance).
    VIGILANCE_CERTIFICATE,
    IMAGE_AUTHORISATION,
    INVENTORY,
    HOUSE_RULES,
    SPECIFICATIONS,
    DELIBERATION,
    OTHER;

    public String labelKey() {
        return "contracts.annexKind." + name();
    }
}
