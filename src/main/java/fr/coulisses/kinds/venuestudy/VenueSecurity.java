package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.FireClass;
import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// Safety, and what the venue allows on its stage.
public record VenueSecurity(
        @Nullable Integer exits,
        @Nullable Integer units,
        @Nullable Integer extinguishers,
        String alarm,
        Boolean lighting,
        @Nullable Integer agents,
        String post,
        Boolean evacuation,
        @Nullable Permission haze,
        @Nullable Permission flame,
        @Nullable Permission laser,
        @Nullable Permission confetti,
        @Nullable FireClass fireClass) {

    static final VenueSecurity NONE =
            new VenueSecurity(null, null, null, "", false, null, "", false, null, null, null, null, null);

    public VenueSecurity(
            @Nullable Integer exits,
            @Nullable Integer units,
            @Nullable Integer extinguishers,
            @Nullable String alarm,
            @Nullable Boolean lighting,
            @Nullable Integer agents,
            @Nullable String post,
            @Nullable Boolean evacuation,
            @Nullable Permission haze,
            @Nullable Permission flame,
            @Nullable Permission laser,
            @Nullable Permission confetti,
            @Nullable FireClass fireClass) {
        this.exits = exits;
        this.units = units;
        this.extinguishers = extinguishers;
        this.alarm = Unwritten.text(alarm);
        this.lighting = Boolean.TRUE.equals(lighting);
        this.agents = agents;
        this.post = Unwritten.text(post);
        this.evacuation = Boolean.TRUE.equals(evacuation);
        this.haze = haze;
        this.flame = flame;
        this.laser = laser;
        this.confetti = confetti;
        this.fireClass = fireClass;
    }
}
