package fr.coulisses.contacts;

/// How somebody was reached.
public enum Channel {
    EMAIL,
    TELEPHONE,
    MEETING,
    VIDEO,
    LETTER,
    EVENT,
    SOCIAL_NETWORK;

    public String labelKey() {
        return "contacts.channel." + name();
    }
}
