package fr.coulisses.kinds.exhibitionspecification;

/// Somebody whom the place can ask.
public record SpecContact(String id, String name, String role, String phone, String email) {

    public SpecContact {
        name = Written.text(name);
        role = Written.text(role);
        phone = Written.text(phone);
        email = Written.text(email);
    }

    boolean isReachable() {
        return !name.isBlank() && !(phone.isBlank() && email.isBlank());
    }
}
