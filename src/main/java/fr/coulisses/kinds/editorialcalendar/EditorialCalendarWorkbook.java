package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The calendar as a workbook: a row for each post, to filter; who speaks of what.
final class EditorialCalendarWorkbook {

    private static final List<Integer> WIDTHS = List.of(
            12, 9, 13, 15, 15, 13, 34, 60, 24, 18, 34, 30, 40, 11, 24, 11, 30, 34, 28, 20, 12, 12, 11, 26, 24, 10, 12,
            10, 10, 12, 10, 12);

    private final EditorialCalendar calendar;
    private final Wording wording;
    private final CalendarWords words;

    EditorialCalendarWorkbook(EditorialCalendar calendar, Wording wording) {
        this.calendar = calendar;
        this.wording = wording;
        this.words = new CalendarWords(wording);
    }

    Workbook workbook() {
        return new Workbook(
                wording.text("kind.editorial-calendar"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                List.of(posts(), coverage()),
                Map.of());
    }

    private Sheet posts() {
        List<Row> rows = new ArrayList<>();
        rows.add(header(Stream.concat(
                        Stream.of(
                                        "day",
                                        "at",
                                        "network",
                                        "format",
                                        "pillar",
                                        "status",
                                        "hook",
                                        "text",
                                        "hashtags",
                                        "mentions",
                                        "link",
                                        "visual",
                                        "alt",
                                        "subtitled",
                                        "credit",
                                        "faces",
                                        "consent",
                                        "goal",
                                        "target",
                                        "collaboration.partner",
                                        "collaboration.money",
                                        "collaboration.inKind",
                                        "collaboration.shown",
                                        "collaboration.contract",
                                        "contest.rules",
                                        "aim.reach",
                                        "aim.interactions",
                                        "aim.clicks",
                                        "stats.reach",
                                        "stats.interactions",
                                        "stats.clicks")
                                .map(name -> words.field("posts." + name)),
                        Stream.of(words.text("column.engagement")))
                .toList()));
        for (Post post : calendar.byDay()) {
            rows.add(row(post, rows.size() + 1));
        }
        return new Sheet(words.text("sheet.posts"), WIDTHS, 1, true, true, rows, List.of());
    }

    private Row row(Post post, int row) {
        Collaboration with = post.collaboration();
        return Row.of(
                day(post.day()),
                Workbook.text(words.hour(post.at())),
                Workbook.text(words.named("network", post.network())),
                Workbook.text(words.named("format", post.format())),
                Workbook.text(words.named("pillar", post.pillar())),
                Workbook.text(words.named("status", post.status())),
                Workbook.text(post.hook()),
                Workbook.text(post.text()),
                Workbook.text(post.hashtags()),
                Workbook.text(post.mentions()),
                Workbook.text(post.link()),
                Workbook.text(calendar.visualOf(post)),
                Workbook.text(post.alt()),
                Workbook.text(post.subtitled() ? words.yes(true) : ""),
                Workbook.text(calendar.creditOf(post)),
                Workbook.text(post.faces() ? words.yes(true) : ""),
                Workbook.text(post.consent()),
                Workbook.text(post.goal()),
                Workbook.text(post.target()),
                Workbook.text(with.partner()),
                amount(with.money()),
                amount(with.inKind()),
                Workbook.text(with.isPaid() ? words.yes(with.shown()) : ""),
                Workbook.text(with.contract()),
                Workbook.text(post.contest().rules()),
                count(post.aim().reach()),
                count(post.aim().interactions()),
                count(post.aim().clicks()),
                count(post.stats().reach()),
                count(post.stats().interactions()),
                count(post.stats().clicks()),
                post.stats()
                        .engagement()
                        .<Cell>map(rate -> new Workbook.Formula(
                                "ROUND(AD%1$d/AC%1$d*100,2)".formatted(row), rate, Format.PERCENT, Style.PLAIN))
                        .orElse(Workbook.text("")));
    }

    private Sheet coverage() {
        CoverageTable table = new CoverageTable(calendar, wording);
        List<Network> networks = table.networks();
        List<Row> rows = new ArrayList<>();
        rows.add(header(Stream.concat(
                        Stream.of(words.text("column.pillar")),
                        networks.stream().map(network -> words.named("network", network)))
                .toList()));
        for (Pillar pillar : Pillar.values()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Workbook.text(words.named("pillar", pillar)));
            networks.forEach(network ->
                    cells.add(Workbook.number(BigDecimal.valueOf(table.count(pillar, network)), Format.COUNT)));
            rows.add(new Row(cells));
        }
        List<Integer> widths = new ArrayList<>();
        widths.add(28);
        networks.forEach(network -> widths.add(14));
        return new Sheet(words.text("sheet.coverage"), widths, 1, false, false, rows, List.of());
    }

    private static Row header(List<String> titles) {
        return new Row(
                titles.stream().map(title -> Workbook.text(title, Style.HEADER)).toList());
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Workbook.text("") : new Workbook.Day(day, Style.PLAIN);
    }

    private static Cell amount(@Nullable BigDecimal euros) {
        return euros == null ? Workbook.text("") : Workbook.number(euros, Format.AMOUNT);
    }

    private static Cell count(@Nullable Integer number) {
        return number == null ? Workbook.text("") : Workbook.number(BigDecimal.valueOf(number), Format.COUNT);
    }
}
