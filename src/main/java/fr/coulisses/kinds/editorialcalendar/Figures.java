package fr.coulisses.kinds.editorialcalendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How many people a post reached, or is to reach.
///
/// @param reach how many saw it
/// @param interactions reactions, comments, shares and saves together
/// @param clicks how many followed its link
public record Figures(
        @Nullable Integer reach,
        @Nullable Integer interactions,
        @Nullable Integer clicks) {

    static final Figures NONE = new Figures(null, null, null);

    public Figures(@Nullable Integer reach, @Nullable Integer interactions, @Nullable Integer clicks) {
        this.reach = reach;
        this.interactions = interactions;
        this.clicks = clicks;
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /// Interactions for a hundred people who saw it, to two decimals; nothing while one of the two is not known.
    Optional<BigDecimal> engagement() {
        return interactions == null || reach == null || reach <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(interactions)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(reach), 2, RoundingMode.HALF_UP));
    }

    /// Both together; what neither has stays unknown.
    Figures plus(Figures other) {
        return new Figures(sum(reach, other.reach), sum(interactions, other.interactions), sum(clicks, other.clicks));
    }

    private static @Nullable Integer sum(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(Math.addExact(one, other));
    }
}
