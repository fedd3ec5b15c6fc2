package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The title under which the project is in the venue.
public record Agreement(
        @Nullable AgreementState state, @Nullable LocalDate signedOn, String words) {

    static final Agreement NONE = new Agreement(null, null, "");

    public Agreement {
        words = Unwritten.text(words);
    }
}
