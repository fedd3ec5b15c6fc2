package fr.coulisses.kinds.mediationsheet;

import org.jspecify.annotations.Nullable;

/// How many people may be entrusted to how many adults.
///
/// @param adults at least so many
/// @param people for at most so many
public record Supervision(
        @Nullable Integer adults, @Nullable Integer people) {

    static final Supervision NONE = new Supervision(null, null);

    boolean isSaid() {
        return adults != null && adults > 0 && people != null && people > 0;
    }

    /// How many adults a group needs, rounded up; 0 while nobody says the ratio.
    int needed(int group) {
        return adults == null || people == null || people <= 0
                ? 0
                : Math.toIntExact(((long) group * adults + people - 1) / people);
    }
}
