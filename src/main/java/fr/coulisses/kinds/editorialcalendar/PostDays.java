package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.shared.CalendarDay;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Hour;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The posts as days of a calendar program.
public final class PostDays {

    private PostDays() {}

    /// Those that are still meant to happen and have a day, in their order.
    ///
    /// @param page where the calendar is found
    public static List<CalendarDay> of(EditorialCalendar calendar, String page) {
        return calendar.byDay().stream()
                .filter(post -> !post.isCancelled())
                .flatMap(post -> day(post, page))
                .toList();
    }

    private static Stream<CalendarDay> day(Post post, String page) {
        LocalDate day = post.day();
        return day == null
                ? Stream.empty()
                : Stream.of(new CalendarDay(
                        "post-" + post.id() + "@coulisses",
                        day,
                        day,
                        Hour.of(post.at()).orElse(null),
                        Formats.joined(
                                " · ",
                                untimed(post),
                                post.network() == null ? "" : name(post.network()),
                                post.called()),
                        post.text(),
                        page));
    }

    /// The hour where it is no time of day: « en soirée ».
    private static String untimed(Post post) {
        return Hour.of(post.at()).isPresent() ? "" : post.at();
    }

    /// `Instagram`: a name, the same in every language.
    private static String name(Network network) {
        return network == Network.OTHER
                ? ""
                : network.name().charAt(0) + network.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
