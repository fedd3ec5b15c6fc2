package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A room of the exhibition.
///
/// @param surface in m²
/// @param lux the light that reaches the works
/// @param humidity relative, in percent
/// @param temperature in °C
/// @param load that its floor bears, in kg/m²
public record Room(
        String id,
        String name,
        @Nullable BigDecimal surface,
        @Nullable BigDecimal lux,
        @Nullable BigDecimal humidity,
        @Nullable BigDecimal temperature,
        @Nullable BigDecimal load,
        String note) {

    public Room {
        name = Unwritten.text(name);
        note = Unwritten.text(note);
    }
}
