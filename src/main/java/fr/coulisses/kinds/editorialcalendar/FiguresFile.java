package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.Refusal;
import fr.coulisses.spreadsheet.SheetCell;
import fr.coulisses.spreadsheet.SheetRow;
import fr.coulisses.spreadsheet.SheetTable;
import fr.coulisses.spreadsheet.SpreadsheetFile;
import fr.coulisses.spreadsheet.TitledColumns;
import fr.coulisses.spreadsheet.TitledColumns.Titled;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what posts reached from what networks and planning programs export: a line of names above a line for
/// each post.
///
/// A line belongs to the post whose text it has, or else to the only post of its day. Nothing is guessed: what
/// belongs to no post, or to one of several, is counted and left out.
public final class FiguresFile {

    /// What is read, with the names that programs give it in French and English, folded; the surest first.
    private enum Column implements Titled {
        DAY(
                "date de publication",
                "heure de publication",
                "publie le",
                "publish time",
                "published",
                "post date",
                "date"),
        TEXT("legende", "texte", "description", "publication", "caption", "message", "post", "post title", "titre"),
        REACH("couverture", "portee", "comptes touches", "reach", "accounts reached", "impressions", "vues", "views"),
        INTERACTIONS("interactions", "engagements", "total engagements", "engagement"),
        LIKES("mentions j’aime", "mentions j'aime", "j’aime", "j'aime", "reactions", "likes"),
        COMMENTS("commentaires", "comments", "reponses", "replies"),
        SHARES("partages", "shares", "republications", "reposts", "retweets"),
        SAVES("enregistrements", "saves", "saved", "signets", "bookmarks"),
        CLICKS("clics sur le lien", "clics sur un lien", "clics", "link clicks", "url clicks", "clicks");

        private final List<String> names;

        Column(String... names) {
            this.names =
                    Stream.of(names).map(name -> FoldedText.of(name).strip()).toList();
        }

        @Override
        public List<String> titles() {
            return names;
        }
    }

    /// What a post reached.
    ///
    /// @param id of the post
    public record Reached(String id, String called, Figures figures) {}

    /// @param posts whose figures the file has, in its order
    /// @param others how many lines belong to no post of the calendar, or to one of several
    public record Found(List<Reached> posts, int others) {}

    private static final int MOST_ROWS = 5_000;

    /// How much of a text tells it from others.
    private static final int TELLING = 12;

    /// `2027-04-02`, perhaps with an hour behind it.
    private static final Pattern UNIVERSAL = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

    /// `02/04/2027`.
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");

    private FiguresFile() {}

    /// @throws Refusal when the file is no table, names no figure, has no line of figures, or a figure that is
    /// no whole number
    public static Found read(String name, byte[] bytes, EditorialCalendar calendar) {
        for (SheetTable sheet : SpreadsheetFile.read(name, bytes).sheets()) {
            List<SheetRow> rows = sheet.rows().stream().limit(MOST_ROWS).toList();
            for (int at = 0; at < rows.size(); at++) {
                Map<Column, Integer> columns = TitledColumns.of(rows.get(at), Column.class);
                if (isHeader(columns)) {
                    return found(rows.subList(at + 1, rows.size()), columns, calendar);
                }
            }
        }
        throw new Refusal("editorialcalendar.refused.columns");
    }

    private static boolean isHeader(Map<Column, Integer> columns) {
        return (columns.containsKey(Column.DAY) || columns.containsKey(Column.TEXT))
                && columns.keySet().stream().anyMatch(column -> column != Column.DAY && column != Column.TEXT);
    }

    private static Found found(List<SheetRow> rows, Map<Column, Integer> columns, EditorialCalendar calendar) {
        List<Known> posts = calendar.posts().stream()
                .filter(post -> !post.isCancelled())
                .map(Known::of)
                .toList();
        Map<String, Reached> reached = new LinkedHashMap<>();
        int others = 0;
        int lines = 0;
        for (SheetRow row : rows) {
            Figures figures = figures(row, columns);
            if (figures.isEmpty()) {
                continue;
            }
            lines++;
            Optional<Post> post = post(row, columns, posts);
            if (post.isPresent() && !reached.containsKey(post.get().id())) {
                reached.put(
                        post.get().id(), new Reached(post.get().id(), post.get().called(), figures));
            } else {
                others++;
            }
        }
        if (lines == 0) {
            throw new Refusal("editorialcalendar.refused.empty");
        }
        return new Found(List.copyOf(reached.values()), others);
    }

    private static Figures figures(SheetRow row, Map<Column, Integer> columns) {
        Integer whole = figure(row, columns, Column.INTERACTIONS).orElse(null);
        Integer sum = Stream.of(Column.LIKES, Column.COMMENTS, Column.SHARES, Column.SAVES)
                .flatMap(column -> figure(row, columns, column).stream())
                .reduce(Math::addExact)
                .orElse(null);
        return new Figures(
                figure(row, columns, Column.REACH).orElse(null),
                whole == null ? sum : whole,
                figure(row, columns, Column.CLICKS).orElse(null));
    }

    private static Optional<Integer> figure(SheetRow row, Map<Column, Integer> columns, Column column) {
        return cell(row, columns, column)
                .filter(cell -> !cell.text().isBlank())
                .map(cell -> cell.count()
                        .orElseThrow(() -> new Refusal("editorialcalendar.refused.number", cell.text(), row.number())));
    }

    private static Optional<SheetCell> cell(SheetRow row, Map<Column, Integer> columns, Column column) {
        return Optional.ofNullable(columns.get(column)).map(row::cell);
    }

    /// A post, with the texts that tell it from others: folded once for all lines of a file.
    private record Known(Post post, List<String> texts) {

        private static Known of(Post post) {
            return new Known(
                    post,
                    Stream.of(post.hook(), post.text(), post.published())
                            .map(text -> FoldedText.of(text).strip())
                            .filter(text -> text.length() >= TELLING)
                            .toList());
        }

        /// Whether one of its texts and the other begin alike, as far as the shorter goes.
        private boolean says(String text) {
            return text.length() >= TELLING
                    && texts.stream().anyMatch(own -> own.startsWith(text) || text.startsWith(own));
        }

        private boolean isOn(LocalDate day) {
            return day.equals(post.day());
        }
    }

    private static Optional<Post> post(SheetRow row, Map<Column, Integer> columns, List<Known> posts) {
        String text = cell(row, columns, Column.TEXT)
                .map(cell -> FoldedText.of(cell.text()).strip())
                .orElse("");
        List<Known> said = posts.stream().filter(post -> post.says(text)).toList();
        if (said.size() == 1) {
            return only(said);
        }
        List<Known> possible = said.isEmpty() ? posts : said;
        return cell(row, columns, Column.DAY).map(FiguresFile::days).orElse(List.of()).stream()
                .flatMap(day ->
                        only(possible.stream().filter(post -> post.isOn(day)).toList()).stream())
                .findFirst();
    }

    private static Optional<Post> only(List<Known> posts) {
        return posts.size() == 1 ? Optional.of(posts.getFirst().post()) : Optional.empty();
    }

    /// The day of a cell; where it could be written in the American way, that day too.
    private static List<LocalDate> days(SheetCell cell) {
        if (cell instanceof SheetCell.Day known) {
            LocalDate day = known.day();
            return days(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
        Matcher universal = UNIVERSAL.matcher(cell.text().strip());
        if (universal.lookingAt()) {
            return day(number(universal, 1), number(universal, 2), number(universal, 3)).stream()
                    .toList();
        }
        Matcher written = WRITTEN.matcher(cell.text().strip());
        return written.lookingAt() ? days(number(written, 3), number(written, 2), number(written, 1)) : List.of();
    }

    private static List<LocalDate> days(int year, int month, int day) {
        return Stream.of(day(year, month, day), day(year, day, month))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }
}
