package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The way in.
///
/// @param doorWidth the narrowest door that the largest crate passes, in m; `null` to compute it from the crates
/// @param doorHeight the lowest door that the highest crate passes, in m; `null` to compute it from the crates
/// @param dock how long the vehicle is at the dock, in m
/// @param setUp in hours
/// @param strike in hours
/// @param storage where crates stay during the exhibition
public record LoadIn(
        @Nullable BigDecimal doorWidth,
        @Nullable BigDecimal doorHeight,
        @Nullable BigDecimal dock,
        @Nullable BigDecimal setUp,
        @Nullable BigDecimal strike,
        String parking,
        String storage,
        String note) {

    static final LoadIn NONE = new LoadIn(null, null, null, null, null, "", "", "");

    public LoadIn {
        parking = Unwritten.text(parking);
        storage = Unwritten.text(storage);
        note = Unwritten.text(note);
    }
}
