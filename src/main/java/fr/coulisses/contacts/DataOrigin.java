package fr.coulisses.contacts;

/// Where the data of a contact come from: whoever is in the register may ask (RGPD, article 14).
public enum DataOrigin {
    THE_PERSON,
    PUBLIC_SOURCE,
    EARLIER_PROJECT,
    THIRD_PARTY,
    FILE;

    public String labelKey() {
        return "contacts.dataOrigin." + name();
    }
}
