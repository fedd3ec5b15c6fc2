package fr.coulisses.contacts;

import fr.coulisses.shared.Refusal;

/// What was typed for one field of a contact cannot be kept, and why.
public final class FieldRefused extends Refusal {

    private final ContactField field;

    FieldRefused(ContactField field, String label, Object... arguments) {
        super(label, arguments);
        this.field = field;
    }

    public ContactField field() {
        return field;
    }
}
