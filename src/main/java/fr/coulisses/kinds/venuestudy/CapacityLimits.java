package fr.coulisses.kinds.venuestudy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What limits the capacity of a configuration (6.2.2): density, exits, commission, operator. The limit by the
/// exits is set by the operator or the control body, and is not computed.
record CapacityLimits(List<Limit> limits) {

    CapacityLimits {
        limits = List.copyOf(limits);
    }

    static CapacityLimits of(Configuration configuration) {
        Integer density = StudyFigures.rule(configuration.rule())
                .flatMap(rule -> rule.capacity(configuration.measure()))
                .orElse(null);
        return new CapacityLimits(Stream.of(
                        limit(Limit.Source.COMMISSION, configuration.commission()),
                        limit(Limit.Source.EXITS, configuration.exits()),
                        limit(Limit.Source.OPERATOR, configuration.operator()),
                        limit(Limit.Source.DENSITY, density))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Limit> limit(Limit.Source source, @Nullable Integer people) {
        return Optional.ofNullable(people).map(known -> new Limit(source, known));
    }

    Optional<Limit> of(Limit.Source source) {
        return limits.stream().filter(limit -> limit.source() == source).findFirst();
    }

    /// The lowest limit; of several that are equal the strongest.
    Optional<Limit> strictest() {
        return limits.stream().min(Comparator.comparingInt(Limit::people));
    }
}
