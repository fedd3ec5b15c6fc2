package fr.coulisses.contacts;

/// The four families of stakeholders that the certification names (C1.6); each is represented in a map.
public enum Family {
    INSTITUTIONAL,
    PROFESSIONAL,
    PRIVATE,
    POPULATION;

    public String labelKey() {
        return "contacts.family." + name();
    }
}
