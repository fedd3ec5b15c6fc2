package fr.coulisses.contacts;

/// How far one has come with a contact, from the first idea to an agreement, or to an end without one.
public enum ProspectionStatus {
    IDENTIFIED,
    QUALIFIED,
    CONTACTED,
    CHASED,
    MEETING,
    AGREED_IN_PRINCIPLE,
    UNDER_AGREEMENT,
    REFUSED,
    NO_FOLLOW_UP;

    /// Whether an answer is being waited for.
    public boolean awaitsAnAnswer() {
        return this == CONTACTED || this == CHASED;
    }

    /// Whether the partnership is agreed, in principle at least.
    public boolean isAgreed() {
        return this == AGREED_IN_PRINCIPLE || this == UNDER_AGREEMENT;
    }

    public String labelKey() {
        return "contacts.prospectionStatus." + name();
    }
}
