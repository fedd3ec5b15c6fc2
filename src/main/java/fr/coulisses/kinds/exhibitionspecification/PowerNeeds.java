package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Electricity and network.
///
/// @param kva the power that must be available; `null` for what works and equipment take together
public record PowerNeeds(@Nullable BigDecimal kva, List<PowerSocket> sockets, String network, String note) {

    static final PowerNeeds NONE = new PowerNeeds(null, List.of(), "", "");

    public PowerNeeds {
        sockets = Unwritten.rows(sockets);
        network = Unwritten.text(network);
        note = Unwritten.text(note);
    }
}
