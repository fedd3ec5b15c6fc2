package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The power that the show needs.
///
/// @param kva what must be available on the stage, in kVA
/// @param soundApart whether sound has a supply and an earth of its own
/// @param sockets which outlets must be there
public record PowerNeeds(@Nullable BigDecimal kva, Boolean soundApart, List<PowerSocket> sockets, String note) {

    static final PowerNeeds NONE = new PowerNeeds(null, false, List.of(), "");

    public PowerNeeds {
        soundApart = Boolean.TRUE.equals(soundApart);
        sockets = Unwritten.rows(sockets);
        note = Unwritten.text(note);
    }
}
