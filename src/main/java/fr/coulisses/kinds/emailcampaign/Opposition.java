package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who wants no more of it.
///
/// @param contact id in the contacts register; empty for others
/// @param email their address; that of the contact while it is empty
/// @param on the day they said so
public record Opposition(
        String id, String contact, String email, @Nullable LocalDate on) {

    public Opposition(String id, @Nullable String contact, @Nullable String email, @Nullable LocalDate on) {
        this.id = id;
        this.contact = Unwritten.text(contact);
        this.email = Unwritten.text(email);
        this.on = on;
    }

    /// Whether one can tell who it is.
    boolean isSomebody() {
        return !contact.isEmpty() || Addresses.isEmail(email);
    }
}
