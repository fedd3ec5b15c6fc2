package fr.coulisses.contracts.ui;

import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactSheet;
import tools.jackson.databind.node.ObjectNode;

/// What the contacts register knows of a party of a contract.
final class ContactParty {

    private ContactParty() {}

    /// Writes it into the fields of a party; what the register does not know stays as it is.
    static void put(Contact contact, ObjectNode party) {
        ContactSheet sheet = contact.sheet();
        put(party, "name", sheet.name());
        put(party, "address", sheet.of(ContactField.ADDRESS));
        put(party, "representative", sheet.of(ContactField.CONTACT_PERSON));
        put(party, "capacity", sheet.of(ContactField.FUNCTION));
    }

    private static void put(ObjectNode party, String name, String value) {
        if (!value.isBlank()) {
            party.put(name, value);
        }
    }
}
