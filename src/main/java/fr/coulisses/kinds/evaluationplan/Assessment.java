package fr.coulisses.kinds.evaluationplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the measures of an indicator say beside its target and its threshold.
///
/// @param readings all dated values in the order of their days, the computed one of today last
/// @param crossed those beyond the threshold
/// @param state how the last of them stands
public record Assessment(Indicator indicator, List<Reading> readings, List<Reading> crossed, State state) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Assessment {
        readings = List.copyOf(readings);
        crossed = List.copyOf(crossed);
    }

    /// A dated value.
    ///
    /// @param computed whether the application worked it out
    public record Reading(LocalDate on, BigDecimal value, String comment, boolean computed) {}

    /// How an indicator stands, from nothing known to trouble.
    public enum State {
        NOT_MEASURED,
        NO_TARGET,
        REACHED,
        SHORT,
        ALERT;

        public String labelKey() {
            return "evaluationplan.state." + name();
        }
    }

    static Assessment of(Indicator indicator, Optional<Computed> computed) {
        List<Reading> readings = Stream.concat(
                        indicator.measures().stream().flatMap(measure -> reading(measure).stream()),
                        computed.stream().map(figure -> new Reading(figure.on(), figure.value(), "", true)))
                .sorted(Comparator.comparing(Reading::on))
                .toList();
        List<Reading> crossed = readings.stream()
                .filter(reading -> indicator.isCrossedBy(reading.value()))
                .toList();
        return new Assessment(indicator, readings, crossed, state(indicator, readings));
    }

    private static Optional<Reading> reading(Measure measure) {
        LocalDate on = measure.on();
        BigDecimal value = measure.value();
        return on == null || value == null
                ? Optional.empty()
                : Optional.of(new Reading(on, value, measure.comment(), measure.computed()));
    }

    private static State state(Indicator indicator, List<Reading> readings) {
        if (readings.isEmpty()) {
            return State.NOT_MEASURED;
        }
        BigDecimal value = readings.getLast().value();
        if (indicator.isCrossedBy(value)) {
            return State.ALERT;
        }
        BigDecimal target = indicator.target();
        if (target == null) {
            return State.NO_TARGET;
        }
        return indicator.aims().isWorse(value, target) ? State.SHORT : State.REACHED;
    }

    public Optional<Reading> last() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    /// The last value less the target, in the unit of the indicator.
    public Optional<BigDecimal> deviation() {
        BigDecimal target = indicator.target();
        return target == null
                ? Optional.empty()
                : last().map(reading -> reading.value().subtract(target));
    }

    /// The same in percent of the target, one decimal; nothing for a target of zero.
    public Optional<BigDecimal> deviationShare() {
        BigDecimal target = indicator.target();
        if (target == null || target.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal whole = target.abs();
        return deviation().map(difference -> difference.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP));
    }

    /// Whether the threshold was crossed and nobody says what is done about it.
    public boolean asksForACorrection() {
        return !crossed.isEmpty() && indicator.corrective().isBlank();
    }
}
