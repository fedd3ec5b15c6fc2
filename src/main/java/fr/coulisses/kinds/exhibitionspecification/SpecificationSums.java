package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the works of an exhibition come to together.
record SpecificationSums(ExhibitionSpecification specification) {

    /// What all works are insured for.
    Money insured() {
        return value(specification.works().stream());
    }

    /// What the works that somebody lends are insured for.
    Money lent() {
        return value(specification.lent().stream());
    }

    private static Money value(Stream<Work> works) {
        return works.map(work -> work.insurance().value())
                .filter(Objects::nonNull)
                .map(Money::new)
                .reduce(Money.ZERO, Money::plus);
    }

    /// In kg.
    BigDecimal weight() {
        return sum(specification.works().stream().map(work -> work.size().weight()));
    }

    /// Of all crates, in m³, to the litre.
    BigDecimal volume() {
        return sum(specification.works().stream().map(work -> work.handling().volume()))
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    int points() {
        return specification.works().stream().mapToInt(Work::points).sum();
    }

    /// What works and equipment take together, in watts.
    int watts() {
        return specification.works().stream()
                        .mapToInt(
                                work -> Objects.requireNonNullElse(work.supply().watts(), 0))
                        .sum()
                + specification.equipment().stream().mapToInt(Equipment::power).sum();
    }

    /// The length of wall that the works take, in m.
    BigDecimal wall() {
        return sum(specification.walls().stream()
                .map(wall -> HangingPlan.of(specification, wall).needed()));
    }

    private static BigDecimal sum(Stream<? extends @Nullable BigDecimal> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal number : numbers.filter(Objects::nonNull).toList()) {
            sum = sum.add(number);
        }
        return sum.stripTrailingZeros();
    }
}
