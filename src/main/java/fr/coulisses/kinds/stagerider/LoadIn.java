package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How everything comes in.
///
/// @param doorWidth of the narrowest door on the way, in metres
/// @param doorHeight of the lowest, in metres
/// @param dock how long a vehicle must be able to stand at the door, in metres
/// @param vehicles what arrives
/// @param parking where it stays
/// @param setUp how long the set-up takes, in hours
/// @param strike how long the strike takes, in hours
public record LoadIn(
        @Nullable BigDecimal doorWidth,
        @Nullable BigDecimal doorHeight,
        @Nullable BigDecimal dock,
        String vehicles,
        String parking,
        @Nullable BigDecimal setUp,
        @Nullable BigDecimal strike,
        String note) {

    static final LoadIn NONE = new LoadIn(null, null, null, "", "", null, null, "");

    public LoadIn {
        vehicles = Unwritten.text(vehicles);
        parking = Unwritten.text(parking);
        note = Unwritten.text(note);
    }
}
