package fr.coulisses.kinds.venuestudy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the works of an exhibition bear; the needs of a show are those of its rider, and those of a
/// specification of the exhibition count before these.
public record WorksNeeds(
        @Nullable BigDecimal luxMost,
        @Nullable BigDecimal humidityLeast,
        @Nullable BigDecimal humidityMost,
        @Nullable BigDecimal temperatureLeast,
        @Nullable BigDecimal temperatureMost) {

    static final WorksNeeds NONE = new WorksNeeds(null, null, null, null, null);

    /// The needs that are written, as those of a rider are.
    List<Need> needs() {
        return Stream.of(
                        new Need("works-lux", Criterion.LUX, "", luxMost),
                        new Need("works-humidity-least", Criterion.HUMIDITY_LEAST, "", humidityLeast),
                        new Need("works-humidity-most", Criterion.HUMIDITY_MOST, "", humidityMost),
                        new Need("works-temperature-least", Criterion.TEMPERATURE_LEAST, "", temperatureLeast),
                        new Need("works-temperature-most", Criterion.TEMPERATURE_MOST, "", temperatureMost))
                .filter(need -> need.amount() != null)
                .toList();
    }
}
