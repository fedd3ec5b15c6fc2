package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How everybody goes through the exhibition.
///
/// @param width of the way, in m
/// @param narrowest where it is narrowest, in m
/// @param headroom under what hangs over the way, in m
/// @param seats places to sit
/// @param tactile what can be touched
public record AccessRoute(
        @Nullable BigDecimal width,
        @Nullable BigDecimal narrowest,
        @Nullable BigDecimal headroom,
        @Nullable Integer seats,
        String tactile,
        String audio,
        String note) {

    static final AccessRoute NONE = new AccessRoute(null, null, null, null, "", "", "");

    public AccessRoute {
        tactile = Unwritten.text(tactile);
        audio = Unwritten.text(audio);
        note = Unwritten.text(note);
    }
}
