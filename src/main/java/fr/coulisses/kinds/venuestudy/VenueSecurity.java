package fr.coulisses.kinds.venuestudy;

import org.jspecify.annotations.Nullable;

/// Safety, and what the venue allows on its stage.
public record VenueSecurity(
        @Nullable Integer exits,
        @Nullable Integer units,
        @Nullable Integer extinguishers,
        String alarm,
        boolean lighting,
        @Nullable Integer agents,
        String post,
        boolean evacuation,
        @Nullable Permission haze,
        @Nullable Permission flame,
        @Nullable Permission laser,
        @Nullable Permission confetti,
        @Nullable FireClass fireClass) {

    static final VenueSecurity NONE = new VenueSecurity(
            null, null, null, "", false, null, "", false, null, null, null, null, null);

    public VenueSecurity {
        alarm = Unwritten.text(alarm);
        post = Unwritten.text(post);
    }
}
