package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.FireClass;
import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// What the place must allow, and what it must know.
///
/// @param dark whether the room must be fully dark
/// @param fireClass the reaction to fire of what is brought on the stage
/// @param dangerous substances and flammable products
/// @param structures what stands or hangs and what it weighs
/// @param capacityLeast the smallest audience it is played for
/// @param capacityMost the largest
/// @param protection what those who work wear
public record Safety(
        Boolean dark,
        Boolean haze,
        Boolean flame,
        Boolean laser,
        Boolean confetti,
        @Nullable FireClass fireClass,
        String dangerous,
        String structures,
        @Nullable Integer capacityLeast,
        @Nullable Integer capacityMost,
        String protection) {

    static final Safety NONE = new Safety(false, false, false, false, false, null, "", "", null, null, "");

    public Safety {
        dark = Boolean.TRUE.equals(dark);
        haze = Boolean.TRUE.equals(haze);
        flame = Boolean.TRUE.equals(flame);
        laser = Boolean.TRUE.equals(laser);
        confetti = Boolean.TRUE.equals(confetti);
        dangerous = Unwritten.text(dangerous);
        structures = Unwritten.text(structures);
        protection = Unwritten.text(protection);
    }
}
