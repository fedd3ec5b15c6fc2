package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.TechnicalNeed;
import fr.coulisses.artefact.TechnicalNeed.Sort;
import fr.coulisses.shared.FoldedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a rider asks of a venue, in the order of the grid; nothing for what it does not say.
final class RiderNeeds {

    private final StageRider rider;
    private final List<TechnicalNeed> needs = new ArrayList<>();

    private RiderNeeds(StageRider rider) {
        this.rider = rider;
    }

    static List<TechnicalNeed> of(StageRider rider) {
        RiderNeeds read = new RiderNeeds(rider);
        read.stage();
        read.power();
        read.soundAndLight();
        read.rooms();
        read.loadIn();
        read.limits();
        return List.copyOf(read.needs);
    }

    /// What a rider is called: « Nina Sarrazin – Marées hautes, v3 ».
    static String name(StageRider rider) {
        String called = Stream.of(rider.cover().artist(), rider.cover().show())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
        return Stream.of(called, rider.cover().version())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private void stage() {
        StageSpace space = rider.space();
        amount(Sort.WIDTH, space.width());
        amount(Sort.DEPTH, space.depth());
        amount(Sort.HEIGHT, space.height());
        amount(Sort.WINGS, space.wings());
        amount(Sort.RISERS, space.risers());
        amount(Sort.SLOPE, space.slope());
        amount(Sort.LOAD, space.load());
        count(Sort.RIGGING_POINTS, space.riggingPoints());
        amount(Sort.RIGGING_LOAD, space.riggingLoad());
    }

    private void power() {
        BigDecimal kva = rider.kva();
        amount(Sort.POWER, kva.signum() > 0 ? kva : null);
        flag(Sort.SOUND_APART, rider.power().soundApart());
        Map<String, Integer> sockets = new LinkedHashMap<>();
        rider.power().sockets().forEach(socket -> {
            if (socket.type() != null) {
                sockets.merge(socket.type().name(), Objects.requireNonNullElse(socket.quantity(), 1), Integer::sum);
            }
        });
        sockets.forEach((type, quantity) -> need(Sort.SOCKETS, type, BigDecimal.valueOf(quantity)));
    }

    private void soundAndLight() {
        Integer channels = rider.sound().channels();
        counted(Sort.CHANNELS, channels == null ? rider.channels().size() : channels);
        counted(Sort.MONITORS, rider.monitors());
        listed(Sort.MICS, rider.channels(), Channel::mic, channel -> 1);
        listed(Sort.LANTERNS, rider.light().patch(), LightLine::fixture, LightLine::quantity);
        count(Sort.CIRCUITS, rider.light().circuits());
        count(Sort.LUMENS, rider.video().lumens());
        listed(
                Sort.BACKLINE,
                rider.backline().stream()
                        .filter(item -> item.provider() != Provider.COMPANY)
                        .toList(),
                BacklineItem::name,
                BacklineItem::quantity);
    }

    private void rooms() {
        count(Sort.ROOMS, rider.hospitality().rooms());
        count(Sort.PERSONS, rider.hospitality().persons());
        flag(Sort.ACCESSIBLE_ROOM, rider.hospitality().accessibleRoom());
    }

    private void loadIn() {
        amount(Sort.DOOR_WIDTH, rider.loadIn().doorWidth());
        amount(Sort.DOOR_HEIGHT, rider.loadIn().doorHeight());
        amount(Sort.DOCK, rider.loadIn().dock());
        amount(Sort.SET_UP, rider.loadIn().setUp());
    }

    private void limits() {
        Safety safety = rider.safety();
        count(Sort.CAPACITY_LEAST, safety.capacityLeast());
        count(Sort.CAPACITY_MOST, safety.capacityMost());
        flag(Sort.DARK, safety.dark());
        flag(Sort.HAZE, safety.haze());
        flag(Sort.FLAME, safety.flame());
        flag(Sort.LASER, safety.laser());
        flag(Sort.CONFETTI, safety.confetti());
        if (safety.fireClass() != null) {
            need(Sort.FIRE, "", BigDecimal.valueOf(safety.fireClass().ordinal()));
        }
        flag(Sort.LOOP, rider.access().inductionLoop());
    }

    /// Models under one name whatever their capitals and signs, with how many are asked for.
    private <T> void listed(Sort sort, List<T> rows, Names<T> name, Counts<T> quantity) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (T row : rows) {
            String folded = FoldedText.of(name.of(row));
            if (!folded.isEmpty()) {
                names.putIfAbsent(folded, name.of(row));
                counts.merge(folded, Objects.requireNonNullElse(quantity.of(row), 1), Integer::sum);
            }
        }
        names.forEach((folded, written) -> need(sort, written, BigDecimal.valueOf(counts.getOrDefault(folded, 1))));
    }

    @FunctionalInterface
    private interface Names<T> {
        String of(T row);
    }

    @FunctionalInterface
    private interface Counts<T> {
        @Nullable
        Integer of(T row);
    }

    private void amount(Sort sort, @Nullable BigDecimal amount) {
        if (amount != null) {
            need(sort, "", amount);
        }
    }

    private void count(Sort sort, @Nullable Integer count) {
        if (count != null) {
            need(sort, "", BigDecimal.valueOf(count));
        }
    }

    /// Nothing where none is needed.
    private void counted(Sort sort, int count) {
        if (count > 0) {
            need(sort, "", BigDecimal.valueOf(count));
        }
    }

    private void flag(Sort sort, boolean wanted) {
        if (wanted) {
            need(sort, "", BigDecimal.ONE);
        }
    }

    private void need(Sort sort, String subject, BigDecimal amount) {
        needs.add(new TechnicalNeed(sort, subject, amount));
    }
}
