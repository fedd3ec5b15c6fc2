package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;

/// Whom the place can ask.
///
/// @param role what for: production, régie, son
public record RiderContact(String id, String name, String role, String phone, String email) {

    public RiderContact {
        name = Unwritten.text(name);
        role = Unwritten.text(role);
        phone = Unwritten.text(phone);
        email = Unwritten.text(email);
    }

    boolean isReachable() {
        return !name.isBlank() && !(phone.isBlank() && email.isBlank());
    }
}
