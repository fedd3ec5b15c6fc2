package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// R-C3.2-04: humidity and temperature have bounds in the right order, and the room is within them (6.2.3).
class TheClimateSparesTheWorks implements Check<ExhibitionSpecification> {

    private record Range(
            String name,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) {

        boolean isUpsideDown() {
            return least != null && most != null && least.compareTo(most) > 0;
        }

        boolean excludes(@Nullable BigDecimal value) {
            return value != null
                    && ((least != null && value.compareTo(least) < 0) || (most != null && value.compareTo(most) > 0));
        }
    }

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        return specification.works().stream()
                .flatMap(work -> {
                    Climate climate = work.climate();
                    Optional<Room> room = specification.roomOf(work);
                    return Stream.concat(
                            examine(
                                    work,
                                    room,
                                    new Range("humidity", climate.humidityLeast(), climate.humidityMost()),
                                    room.map(Room::humidity).orElse(null)),
                            examine(
                                    work,
                                    room,
                                    new Range("temperature", climate.temperatureLeast(), climate.temperatureMost()),
                                    room.map(Room::temperature).orElse(null)));
                })
                .toList();
    }

    private static Stream<Finding> examine(Work work, Optional<Room> room, Range range, @Nullable BigDecimal there) {
        String place = "works/" + work.id() + "/climate/" + range.name();
        if (range.isUpsideDown()) {
            return Stream.of(finding(
                    place + "Least",
                    range.name() + "Range",
                    work.called(),
                    number(range.least()),
                    number(range.most())));
        }
        return range.excludes(there)
                ? Stream.of(finding(
                        place + (range.most() == null ? "Least" : "Most"),
                        range.name() + "There",
                        work.called(),
                        room.map(Room::name).orElse(""),
                        number(there),
                        number(range.least()),
                        number(range.most())))
                : Stream.empty();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "…" : Figure.number(number);
    }

    private static Finding finding(String place, String message, String... arguments) {
        return new Finding("R-C3.2-04", Severity.WARNING, place, "finding.R-C3.2-04." + message, List.of(arguments));
    }
}
