package fr.coulisses.contacts;

/// Whether a contact is an organisation or somebody who acts in their own name.
public enum ContactNature {
    ORGANISATION,
    PERSON;

    public String labelKey() {
        return "contacts.contactNature." + name();
    }
}
