package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.Sender;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Field;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Print;
import fr.coulisses.shared.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The calendar as a file: the editorial line, the posts at a glance, who speaks of what, the weeks, and each post as
/// it will be read.
final class EditorialCalendarDocument {

    private final EditorialCalendar calendar;
    private final Wording wording;
    private final CalendarWords words;
    private final List<Block> blocks = new ArrayList<>();

    EditorialCalendarDocument(EditorialCalendar calendar, Wording wording) {
        this.calendar = calendar;
        this.wording = wording;
        this.words = new CalendarWords(wording);
    }

    Document document() {
        section("line");
        fields(
                new Field(words.field("line"), calendar.line(), "line"),
                new Field(
                        words.field("rhythm"),
                        calendar.rhythm() == null ? "" : words.text("perWeek", String.valueOf(calendar.rhythm())),
                        "rhythm"),
                new Field(
                        words.field("replies"),
                        calendar.replies() == null ? "" : words.text("hours", String.valueOf(calendar.replies())),
                        "replies"),
                new Field(words.field("charter"), calendar.charter(), "charter"),
                new Field(words.field("ticketing"), calendar.ticketing(), "ticketing"));
        if (calendar.posts().isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("rows.posts.none"), "posts"));
        } else {
            section("calendar");
            blocks.add(glance());
            section("coverage");
            blocks.addAll(new CoverageTable(calendar, wording).blocks());
            section("weeks");
            blocks.addAll(new WeekPages(calendar, wording).blocks());
            section("posts");
            calendar.byDay().forEach(this::post);
        }
        if (!calendar.lessons().isBlank()) {
            section("lessons");
            blocks.add(new Block.Paragraph(calendar.lessons(), "lessons"));
        }
        return new Document(
                wording.text("kind.editorial-calendar"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                blocks,
                Print.COMPACT,
                Sender.of(wording));
    }

    private Block glance() {
        return new Block.Table(
                words.text("table.calendar"),
                List.of(
                        Column.text(words.text("column.when"), 4),
                        Column.text(words.field("posts.network"), 3),
                        Column.text(words.field("posts.format"), 3),
                        Column.text(words.field("posts.pillar"), 3),
                        Column.text(words.field("posts.hook"), 7),
                        Column.text(words.field("posts.status"), 3)),
                calendar.byDay().stream()
                        .map(post -> Row.of(
                                        words.moment(post),
                                        words.named("network", post.network()),
                                        words.named("format", post.format()),
                                        words.named("pillar", post.pillar()),
                                        post.called(),
                                        words.named("status", post.status()))
                                .at("posts/" + post.id()))
                        .toList());
    }

    private void post(Post post) {
        String place = "posts/" + post.id();
        String title = Formats.joined(" – ", words.moment(post), words.named("network", post.network()), post.called());
        blocks.add(new Block.Heading(2, title.isBlank() ? words.text("unnamed") : title, place));
        if (!post.text().isBlank()) {
            blocks.add(new Block.Paragraph(post.text(), place + "/text"));
        }
        fields(
                field(post, "hashtags", post.hashtags()),
                field(post, "mentions", post.mentions()),
                field(post, "link", post.link()),
                field(post, "visual", calendar.visualOf(post)),
                field(post, "alt", post.alt()),
                field(post, "credit", calendar.creditOf(post)),
                field(post, "subtitled", post.subtitled() ? words.yes(true) : ""),
                field(post, "faces", post.faces() ? words.yes(true) : ""),
                field(post, "consent", post.consent()),
                field(post, "goal", post.goal()),
                field(post, "target", post.target()),
                field(
                        post,
                        "announced/artists",
                        Formats.joined(
                                ", ",
                                post.announced().artists(),
                                words.day(post.announced().day()),
                                words.hour(post.announced().begins()))),
                field(post, "collaboration/partner", collaboration(post.collaboration())),
                field(post, "contest/rules", contest(post.contest())),
                new Field(words.text("column.results"), results(post), place + "/stats/reach"));
    }

    private String collaboration(Collaboration with) {
        return Formats.joined(
                "\n",
                with.partner(),
                with.money() == null ? "" : words.text("inMoney", words.amount(with.money())),
                with.inKind() == null ? "" : words.text("inKind", words.amount(with.inKind())),
                with.isPaid() ? words.text(with.shown() ? "shown" : "unshown") : "",
                with.contract().isBlank() ? "" : words.text("contract", with.contract()));
    }

    private String contest(Contest contest) {
        return contest.held() || !contest.rules().isBlank()
                ? Formats.joined(" – ", words.field("posts.contest.held"), contest.rules())
                : "";
    }

    private String results(Post post) {
        if (post.stats().isEmpty() && post.aim().isEmpty()) {
            return "";
        }
        return words.text(
                        "results",
                        words.against(post.stats().reach(), post.aim().reach()),
                        words.against(post.stats().interactions(), post.aim().interactions()),
                        words.against(post.stats().clicks(), post.aim().clicks()))
                + post.stats()
                        .engagement()
                        .map(rate -> "\n" + words.text("engagement", wording.percent(rate)))
                        .orElse("")
                + (post.readOn() == null ? "" : "\n" + words.text("readOn", words.day(post.readOn())));
    }

    private Field field(Post post, String name, String value) {
        return new Field(words.field("posts." + name.replace('/', '.')), value, "posts/" + post.id() + "/" + name);
    }

    private void section(String name) {
        blocks.add(new Block.Heading(1, words.text("part." + name)));
    }

    private void fields(Field... all) {
        List<Field> known =
                Stream.of(all).filter(field -> !field.value().isBlank()).toList();
        if (!known.isEmpty()) {
            blocks.add(new Block.Fields(known));
        }
    }
}
