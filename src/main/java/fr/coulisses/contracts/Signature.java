package fr.coulisses.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who signed for a party, when and where; the scan of the signed pages hangs at `signatures/{id}`.
///
/// @param party the id of the party
/// @param place where it was signed
/// @param name of who signed
/// @param capacity as what
public record Signature(
        String id,
        String party,
        @Nullable LocalDate day,
        String place,
        String name,
        String capacity,
        @Nullable SignatureMode mode) {

    public Signature {
        party = Fields.text(party);
        place = Fields.text(place);
        name = Fields.text(name);
        capacity = Fields.text(capacity);
    }

    /// Whether it says for whom and when: half a signature is none.
    public boolean counts() {
        return !party.isEmpty() && day != null && !name.isBlank();
    }
}
