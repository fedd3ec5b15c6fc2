package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Bars;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The posts week by week: how many there are, and what they reached of what was wanted.
final class WeekPages {

    /// A picture with more bars than this is no picture any more: the table has them all.
    static final int MOST_DRAWN = 26;

    private final EditorialCalendar calendar;
    private final CalendarWords words;

    WeekPages(EditorialCalendar calendar, Wording wording) {
        this.calendar = calendar;
        this.words = new CalendarWords(wording);
    }

    /// The weeks in which something is posted, by their Mondays.
    Map<LocalDate, List<Post>> weeks() {
        Map<LocalDate, List<Post>> weeks = new TreeMap<>();
        calendar.byDay().stream().filter(post -> !post.isCancelled()).forEach(post -> {
            LocalDate day = post.day();
            if (day != null) {
                weeks.merge(
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        List.of(post),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList());
            }
        });
        return weeks;
    }

    /// Nothing without days.
    List<Block> blocks() {
        Map<LocalDate, List<Post>> weeks = weeks();
        if (weeks.isEmpty()) {
            return List.of();
        }
        Block.Table table = new Block.Table(
                words.text("table.weeks"),
                List.of(
                        Column.text(words.text("column.week"), 4),
                        Column.number(words.text("column.posts"), 2),
                        Column.number(words.text("column.published"), 2),
                        Column.number(words.field("posts.stats.reach"), 3),
                        Column.number(words.field("posts.stats.interactions"), 3),
                        Column.number(words.field("posts.stats.clicks"), 3)),
                weeks.entrySet().stream()
                        .map(week -> row(week.getKey(), week.getValue()))
                        .toList());
        List<Bars.Bar> bars = weeks.entrySet().stream()
                .limit(MOST_DRAWN)
                .map(week -> bar(week.getKey(), week.getValue()))
                .toList();
        return List.of(new Block.Chart(new Bars(words.text("chart.weeks"), bars), table));
    }

    /// Solid once all of it is published.
    private Bars.Bar bar(LocalDate monday, List<Post> posts) {
        boolean over = posts.stream().allMatch(Post::isPublished);
        return new Bars.Bar(
                words.text("week", Formats.date(monday)),
                new Money(BigDecimal.valueOf(posts.size())),
                String.valueOf(posts.size()),
                over ? Bars.Fill.SOLID : Bars.Fill.HATCHED);
    }

    private Row row(LocalDate monday, List<Post> posts) {
        Figures reached = sum(posts.stream().map(Post::stats).toList());
        Figures wanted = sum(posts.stream().map(Post::aim).toList());
        return Row.of(
                words.text("week", Formats.date(monday)),
                String.valueOf(posts.size()),
                String.valueOf(posts.stream().filter(Post::isPublished).count()),
                words.against(reached.reach(), wanted.reach()),
                words.against(reached.interactions(), wanted.interactions()),
                words.against(reached.clicks(), wanted.clicks()));
    }

    private static Figures sum(List<Figures> all) {
        return all.stream().reduce(Figures.NONE, Figures::plus);
    }
}
