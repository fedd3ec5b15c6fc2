package fr.coulisses.kinds.demandstudy;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What may go wrong.
///
/// @param probability from 1, hardly ever, to 4, almost surely; anything else is unknown
/// @param severity from 1, a nuisance, to 4, the end of the project; anything else is unknown
/// @param parry what is done about it beforehand
public record Risk(
        String id,
        String label,
        @Nullable Integer probability,
        @Nullable Integer severity,
        String parry) {

    static final int MOST = 4;

    /// From which product on a risk is critical.
    static final int CRITICAL = 8;

    public Risk(
            String id,
            @Nullable String label,
            @Nullable Integer probability,
            @Nullable Integer severity,
            @Nullable String parry) {
        this.id = id;
        this.label = DemandStudy.text(label);
        this.probability = onTheScale(probability);
        this.severity = onTheScale(severity);
        this.parry = DemandStudy.text(parry);
    }

    /// Probability times severity, 1 to 16; nothing while one of them is unknown.
    OptionalInt criticality() {
        return probability == null || severity == null ? OptionalInt.empty() : OptionalInt.of(probability * severity);
    }

    private static @Nullable Integer onTheScale(@Nullable Integer value) {
        return value == null || value < 1 || value > MOST ? null : value;
    }
}
