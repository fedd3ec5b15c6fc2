package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;

/// Somebody whom the place can ask.
public record SpecContact(String id, String name, String role, String phone, String email) {

    public SpecContact {
        name = Unwritten.text(name);
        role = Unwritten.text(role);
        phone = Unwritten.text(phone);
        email = Unwritten.text(email);
    }

    boolean isReachable() {
        return !name.isBlank() && !(phone.isBlank() && email.isBlank());
    }
}
