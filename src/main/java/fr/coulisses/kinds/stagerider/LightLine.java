package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A line of the lighting patch.
///
/// @param circuit its number at the desk, from 1
/// @param quantity how many lanterns hang on it
/// @param fixture which: PC 1 kW, découpe, PAR 64 CP62, wash LED
/// @param position where it hangs
/// @param gel the colour: L201
/// @param universe of DMX, from 1
public record LightLine(
        String id,
        @Nullable Integer circuit,
        @Nullable Integer quantity,
        String fixture,
        String position,
        String focus,
        String gel,
        @Nullable Integer universe) {

    public LightLine {
        fixture = Unwritten.text(fixture);
        position = Unwritten.text(position);
        focus = Unwritten.text(focus);
        gel = Unwritten.text(gel);
    }
}
