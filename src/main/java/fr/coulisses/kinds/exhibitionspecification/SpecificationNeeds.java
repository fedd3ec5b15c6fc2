package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.FireClass;
import fr.coulisses.artefact.SocketType;
import fr.coulisses.artefact.TechnicalNeed;
import fr.coulisses.artefact.TechnicalNeed.Sort;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an exhibition asks of a venue, in the order of the grid; nothing for what it does not say. Of what works
/// bear, the strictest counts.
final class SpecificationNeeds {

    private final ExhibitionSpecification specification;
    private final List<TechnicalNeed> needs = new ArrayList<>();

    private SpecificationNeeds(ExhibitionSpecification specification) {
        this.specification = specification;
    }

    static List<TechnicalNeed> of(ExhibitionSpecification specification) {
        SpecificationNeeds read = new SpecificationNeeds(specification);
        read.building();
        read.power();
        read.wayIn();
        read.safety();
        read.conservation();
        return List.copyOf(read.needs);
    }

    private void building() {
        List<Hung> hung = specification.walls().stream()
                .flatMap(wall -> HangingPlan.of(specification, wall).hung().stream())
                .toList();
        above(Sort.WALL_LENGTH, new SpecificationSums(specification).wall());
        most(Sort.WALL_HEIGHT, hung.stream().map(Hung::top));
        most(Sort.LOAD, works(Work::floorLoad));
        List<Work> suspended = specification.works().stream()
                .filter(work -> work.hanging().fixing() == Fixing.SUSPENDED)
                .toList();
        above(
                Sort.RIGGING_POINTS,
                BigDecimal.valueOf(suspended.stream().mapToInt(Work::points).sum()));
        most(Sort.RIGGING_LOAD, suspended.stream().map(Work::pointLoad));
    }

    private void power() {
        BigDecimal kva = specification.power().kva();
        above(Sort.POWER, kva == null ? BigDecimal.valueOf(new SpecificationSums(specification).watts(), 3) : kva);
        Map<SocketType, Integer> sockets = new EnumMap<>(SocketType.class);
        specification.power().sockets().forEach(socket -> {
            if (socket.type() != null) {
                sockets.merge(socket.type(), Objects.requireNonNullElse(socket.quantity(), 1), Integer::sum);
            }
        });
        sockets.forEach((type, quantity) ->
                needs.add(new TechnicalNeed(Sort.SOCKETS, type.name(), BigDecimal.valueOf(quantity))));
    }

    private void wayIn() {
        LoadIn way = specification.loadIn();
        List<Handling> crates =
                specification.works().stream().map(Work::handling).toList();
        if (way.doorWidth() == null) {
            most(Sort.DOOR_WIDTH, crates.stream().map(SpecificationNeeds::narrowSide));
        } else {
            above(Sort.DOOR_WIDTH, way.doorWidth());
        }
        if (way.doorHeight() == null) {
            most(Sort.DOOR_HEIGHT, crates.stream().map(crate -> metres(crate.crateHeight())));
        } else {
            above(Sort.DOOR_HEIGHT, way.doorHeight());
        }
        above(Sort.DOCK, way.dock());
        above(Sort.SET_UP, way.setUp());
    }

    /// The side with which a crate goes through a door, in m.
    private static @Nullable BigDecimal narrowSide(Handling crate) {
        BigDecimal length = crate.crateLength();
        BigDecimal width = crate.crateWidth();
        return length == null || width == null ? null : metres(length.min(width));
    }

    private static @Nullable BigDecimal metres(@Nullable BigDecimal centimetres) {
        return centimetres == null ? null : centimetres.movePointLeft(2).stripTrailingZeros();
    }

    private void safety() {
        FireClass fireClass = specification.security().fireClass();
        if (fireClass != null) {
            needs.add(new TechnicalNeed(Sort.FIRE, "", BigDecimal.valueOf(fireClass.ordinal())));
        }
        above(Sort.ALARM, specification.security().alarm() ? BigDecimal.ONE : null);
        above(Sort.CAMERAS, specification.security().cameras() ? BigDecimal.ONE : null);
    }

    private void conservation() {
        least(Sort.LUX, works(work -> work.climate().mostLux()));
        most(Sort.HUMIDITY_LEAST, works(work -> work.climate().humidityLeast()));
        least(Sort.HUMIDITY_MOST, works(work -> work.climate().humidityMost()));
        most(Sort.TEMPERATURE_LEAST, works(work -> work.climate().temperatureLeast()));
        least(Sort.TEMPERATURE_MOST, works(work -> work.climate().temperatureMost()));
    }

    private Stream<@Nullable BigDecimal> works(Function<Work, @Nullable BigDecimal> measure) {
        return specification.works().stream().map(measure);
    }

    private void most(Sort sort, Stream<? extends @Nullable BigDecimal> amounts) {
        extreme(sort, amounts, BigDecimal::max);
    }

    private void least(Sort sort, Stream<? extends @Nullable BigDecimal> amounts) {
        extreme(sort, amounts, BigDecimal::min);
    }

    private void extreme(Sort sort, Stream<? extends @Nullable BigDecimal> amounts, BinaryOperator<BigDecimal> chosen) {
        BigDecimal found = null;
        for (BigDecimal amount : amounts.filter(Objects::nonNull).toList()) {
            found = found == null ? amount : chosen.apply(found, amount);
        }
        if (found != null) {
            needs.add(new TechnicalNeed(sort, "", found));
        }
    }

    /// Nothing where none is needed.
    private void above(Sort sort, @Nullable BigDecimal amount) {
        if (amount != null && amount.signum() > 0) {
            needs.add(new TechnicalNeed(sort, "", amount.stripTrailingZeros()));
        }
    }
}
