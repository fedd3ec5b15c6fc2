package fr.coulisses.kinds.stagerider;

/// Whom the place can ask.
///
/// @param role what for: production, régie, son
public record RiderContact(String id, String name, String role, String phone, String email) {

    public RiderContact {
        name = Written.text(name);
        role = Written.text(role);
        phone = Written.text(phone);
        email = Written.text(email);
    }

    boolean isReachable() {
        return !name.isBlank() && !(phone.isBlank() && email.isBlank());
    }
}
