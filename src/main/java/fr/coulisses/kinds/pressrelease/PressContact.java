package fr.coulisses.kinds.pressrelease;

import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// Whom journalists reach.
///
/// @param contact id in the contacts register; empty for somebody of the team. What is empty here is taken
/// from there
public record PressContact(String id, String contact, String name, String function, String phone, String email) {

    public PressContact(
            String id,
            @Nullable String contact,
            @Nullable String name,
            @Nullable String function,
            @Nullable String phone,
            @Nullable String email) {
        this.id = id;
        this.contact = Unwritten.text(contact);
        this.name = Unwritten.text(name);
        this.function = Unwritten.text(function);
        this.phone = Unwritten.text(phone);
        this.email = Unwritten.text(email);
    }

    /// The same, where what is empty is as the register says.
    PressContact completed(PressContact known) {
        return new PressContact(
                id,
                contact,
                name.isBlank() ? known.name : name,
                function.isBlank() ? known.function : function,
                phone.isBlank() ? known.phone : phone,
                email.isBlank() ? known.email : email);
    }

    /// Whether a journalist can reach somebody by name.
    boolean canBeReached() {
        return !name.isBlank() && !(phone.isBlank() && email.isBlank());
    }

    /// `Inès Morel, présidente – 01 99 00 12 00 – presse@…`.
    public String said() {
        String who = Formats.joined(", ", name, function);
        return Formats.joined(" – ", who, phone, email);
    }
}
