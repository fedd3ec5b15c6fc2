package fr.coulisses.contracts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When and where what is agreed takes place, and before how many.
///
/// @param startsOn the first day that it is about: of the work, the stay, the exhibition, the show
/// @param venue the name of the place
/// @param performances how many, as the contract counts them
/// @param capacity the largest audience at one time (jauge)
/// @param minutes how long a performance is
public record Dates(
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Session> sessions,
        String venue,
        String address,
        @Nullable Integer performances,
        @Nullable Integer capacity,
        @Nullable Integer minutes) {

    static final Dates NONE = new Dates(null, null, List.of(), "", "", null, null, null);

    public Dates {
        sessions = Fields.list(sessions);
        venue = Fields.text(venue);
        address = Fields.text(address);
    }

    /// The performances by their day, those without one last.
    public List<Session> shows() {
        return sessions.stream()
                .filter(Session::shows)
                .sorted(Comparator.comparing(Session::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /// The first day on which something happens; nothing while no day is known.
    public Optional<LocalDate> first() {
        return days().min(Comparator.naturalOrder());
    }

    /// The last day on which something happens.
    public Optional<LocalDate> last() {
        return days().max(Comparator.naturalOrder());
    }

    /// The first day before an audience; the first of all where no performance has a day.
    public Optional<LocalDate> firstShow() {
        return shows().stream()
                .map(Session::day)
                .filter(Objects::nonNull)
                .findFirst()
                .or(this::first);
    }

    private Stream<LocalDate> days() {
        return Stream.concat(
                        Stream.<@Nullable LocalDate>of(startsOn, endsOn),
                        sessions.stream().map(Session::day))
                .filter(Objects::nonNull);
    }
}
