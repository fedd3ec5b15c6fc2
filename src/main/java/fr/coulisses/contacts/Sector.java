package fr.coulisses.contacts;

/// What a brand sells, where the law forbids that it sponsors (CSP L.3323-2 and L.3512-4).
public enum Sector {
    NEITHER,
    ALCOHOL,
    TOBACCO;

    public String labelKey() {
        return "contacts.sector." + name();
    }
}
