package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A step towards an authority.
public record Authorisation(
        String id,
        @Nullable Step step,
        String recipient,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate obtainedOn,
        String note) {

    public Authorisation {
        recipient = Unwritten.text(recipient);
        note = Unwritten.text(note);
    }
}
