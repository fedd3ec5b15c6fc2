package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Session;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// R-X-07: the public is told the days and hours of the contracts, and no day outside the project. Road
/// maps and tickets will be compared when there are some.
class AnnouncedDatesAreAgreed implements CrossCheck {

    private static final String CODE = "R-X-07";

    /// A performance of a contract.
    private record Agreed(String artist, LocalDate day, Optional<LocalTime> hour) {

        boolean isSaidBy(Announcement announced) {
            return announced.day().filter(day::equals).isPresent()
                    && (hour.isEmpty()
                            || announced.hour().isEmpty()
                            || announced.hour().equals(hour));
        }

        String said() {
            return written(Optional.of(day), hour);
        }
    }

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        List<Announcement> announced = Announcement.everywhere(project).toList();
        List<SpottedFinding> found = new ArrayList<>();
        announced.forEach(each -> outside(project, each).ifPresent(found::add));
        List<Agreed> agreed = agreed(project);
        for (Announcement each : announced) {
            List<Agreed> own =
                    agreed.stream().filter(show -> each.isOf(show.artist())).toList();
            if (each.day().isPresent() && !own.isEmpty() && own.stream().noneMatch(show -> show.isSaidBy(each))) {
                found.add(SpottedFinding.at(
                        CODE,
                        Severity.BLOCKING,
                        each.spot(),
                        "agreed",
                        each.who(),
                        written(each.day(), each.hour()),
                        own.stream().map(Agreed::said).distinct().collect(Collectors.joining(", "))));
            }
        }
        return found;
    }

    private static Optional<SpottedFinding> outside(ProjectDossier project, Announcement announced) {
        LocalDate first = project.project().startsOn();
        LocalDate last =
                project.project().endsOn() == null ? first : project.project().endsOn();
        return announced
                .day()
                .filter(day -> first != null && last != null && (day.isBefore(first) || day.isAfter(last)))
                .map(day -> SpottedFinding.at(
                        CODE, Severity.BLOCKING, announced.spot(), "outside", announced.who(), Formats.date(day)));
    }

    private static List<Agreed> agreed(ProjectDossier project) {
        return Performers.contracts(project)
                .filter(contract -> !contract.amends().changes())
                .flatMap(contract -> contract.dates().shows().stream()
                        .flatMap(session -> agreed(Performers.artist(contract), session)))
                .toList();
    }

    private static Stream<Agreed> agreed(String artist, Session session) {
        LocalDate day = session.day();
        return day == null ? Stream.empty() : Stream.of(new Agreed(artist, day, Session.hour(session.begins())));
    }

    /// `24/04/2027 20:30`.
    private static String written(Optional<LocalDate> day, Optional<LocalTime> hour) {
        return Stream.of(day.map(Formats::date), hour.map(LocalTime::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
