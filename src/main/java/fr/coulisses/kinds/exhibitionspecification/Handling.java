package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How a work is packed, carried and unpacked.
///
/// @param people how many carry it
/// @param acclimatisation for how many hours its crate stays closed in the room
/// @param crateLength of the crate, in cm
/// @param crateWidth of the crate, in cm
/// @param crateHeight of the crate, in cm
/// @param crateWeight with the work, in kg
public record Handling(
        @Nullable Integer people,
        Boolean gloves,
        @Nullable Integer acclimatisation,
        @Nullable BigDecimal crateLength,
        @Nullable BigDecimal crateWidth,
        @Nullable BigDecimal crateHeight,
        @Nullable BigDecimal crateWeight,
        String packing) {

    static final Handling NONE = new Handling(null, false, null, null, null, null, null, "");

    public Handling {
        gloves = Boolean.TRUE.equals(gloves);
        packing = Unwritten.text(packing);
    }

    /// What the crate takes up, in m³; `null` while a side is not known.
    @Nullable
    BigDecimal volume() {
        return crateLength == null || crateWidth == null || crateHeight == null
                ? null
                : crateLength.multiply(crateWidth).multiply(crateHeight).movePointLeft(6);
    }
}
