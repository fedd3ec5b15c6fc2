package fr.coulisses.artefact.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Tasks over time as horizontal bars, one row each, in the order given (a Gantt chart).
///
/// @param from the first day that is drawn
/// @param to the last day that is drawn
/// @param marked a day that is marked, for instance the first public day; `null` for none
/// @param language of the names of its months
/// @param sheet what it is laid out for
public record Timeline(
        String title,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate marked,
        Locale language,
        List<Row> rows,
        List<Link> links,
        Sheet sheet)
        implements Diagram {

    /// For large paper.
    public Timeline(
            String title,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate marked,
            Locale language,
            List<Row> rows,
            List<Link> links) {
        this(title, from, to, marked, language, rows, links, Sheet.LARGE_PAPER);
    }

    public Timeline {
        rows = List.copyOf(rows);
        links = List.copyOf(links);
    }

    /// The same for a page between others.
    public Timeline onAPage() {
        return new Timeline(title, from, to, marked, language, rows, links, Sheet.PAGE);
    }

    /// What a timeline is laid out for.
    public enum Sheet {
        /// A3, of which a screen shows a small picture.
        LARGE_PAPER,
        /// A page of a document, or what a screen shows of it.
        PAGE
    }

    /// How a row is drawn: what a colour says, a shape says too.
    public enum Shape {
        /// Words over a group of rows, without a bar.
        GROUP,
        BAR,
        /// A bar with a thick edge: the end of all hangs on it.
        CRITICAL,
        MILESTONE,
        /// A milestone that the law sets.
        DEADLINE
    }

    /// One row.
    ///
    /// @param progress in percent, drawn inside the bar
    /// @param agreed the days that were agreed on, drawn under the bar; `null` for none
    public record Row(
            String name,
            Shape shape,
            LocalDate start,
            LocalDate end,
            int progress,
            @Nullable Days agreed) {}

    public record Days(LocalDate start, LocalDate end) {}

    /// An arrow from the end of one row to the beginning of another, by their places in the list.
    public record Link(int from, int to) {}
}
