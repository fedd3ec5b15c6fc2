package fr.coulisses.kinds.editorialcalendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.artefact.ui.DraftPictures;
import fr.coulisses.kinds.editorialcalendar.CalendarSources;
import fr.coulisses.kinds.editorialcalendar.CalendarSources.Choices;
import fr.coulisses.kinds.editorialcalendar.EditorialCalendarKind;
import fr.coulisses.kinds.editorialcalendar.Format;
import fr.coulisses.kinds.editorialcalendar.Network;
import fr.coulisses.kinds.editorialcalendar.Pillar;
import fr.coulisses.kinds.editorialcalendar.Post;
import fr.coulisses.kinds.editorialcalendar.PostDays;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.FileName;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.IcsText;
import fr.coulisses.shared.SiteAddress;
import fr.coulisses.shared.ui.LiveFields;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The calendar as a month and as a list of posts, each with what it says, shows and reaches.
@Component
class EditorialCalendarEditor implements ArtefactEditor {

    private static final int SHORT = 60;
    private static final int LINE = 200;
    private static final int ADDRESS = 500;
    private static final int TEXT = 5000;
    private static final int PEOPLE = 1_000_000_000;

    private final EditorialCalendarKind kind;
    private final CalendarSources sources;
    private final DraftPictures pictures;
    private final Artefacts artefacts;
    private final SiteAddress site;
    private final JsonMapper json;
    private final Clock clock;

    EditorialCalendarEditor(
            EditorialCalendarKind kind,
            CalendarSources sources,
            DraftPictures pictures,
            Artefacts artefacts,
            SiteAddress site,
            JsonMapper json,
            Clock clock) {
        this.kind = kind;
        this.sources = sources;
        this.pictures = pictures;
        this.artefacts = artefacts;
        this.site = site;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return EditorialCalendarKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        UUID project = artefact.projectId();
        Choices choices = sources.choices(project);
        form.section("line", fields -> {
            fields.area("line", TEXT);
            fields.integer("rhythm", 0, 100);
            fields.integer("replies", 0, 1000);
            fields.area("charter", TEXT);
            fields.text("ticketing", ADDRESS);
        });
        form.section("calendar", fields -> {
            MonthView month = new MonthView(fields.list("posts"), LocalDate.now(clock));
            fields.follow(month, content -> month.show());
            Button propose = new Button(
                    translated("editorialcalendar.propose.open"),
                    click -> new RhythmDialog(sources.rhythm(project), fields.list("posts")).open());
            Button measured = new Button(
                    translated("editorialcalendar.import"),
                    click -> new PostFiguresDialog(
                                    fields, () -> artefacts.content(artefact.id(), kind), LocalDate.now(clock))
                            .open());
            Div tools = new Div(propose, ics(artefact), measured);
            tools.addClassNames("row", "wide");
            fields.add(tools);
        });
        form.section(
                "posts",
                fields -> fields.foldedRows(
                        "posts", "hook", EditorialCalendarEditor::summary, post -> post(post, choices)));
        form.section("overview", fields -> {
            pictures.add(fields, artefact, kind, kind::overview);
            fields.area("lessons", TEXT);
        });
    }

    private void post(LiveFields post, Choices choices) {
        // First, for who comes from the month: a day would open its calendar over the page of a telephone.
        post.text("hook", LINE);
        post.date("day");
        post.text("at", SHORT);
        post.choice("network", Network.class, "editorialcalendar.network.");
        post.choice("format", Format.class, "editorialcalendar.format.");
        post.choice("pillar", Pillar.class, "editorialcalendar.pillar.");
        post.choice("status", Post.Status.class, "editorialcalendar.status.");
        post.area("text", TEXT);
        post.text("hashtags", LINE);
        post.text("mentions", LINE);
        post.text("link", ADDRESS);
        PostLength length = new PostLength();
        post.follow(length, content -> length.show(read(post)));
        post.choice("work", choices.pictures());
        post.text("visual", LINE);
        post.area("alt", TEXT);
        post.text("credit", LINE);
        post.tick("subtitled");
        post.tick("faces");
        post.text("consent", LINE);
        post.suggested("goal", choices.goals(), LINE, chosen -> {});
        post.suggested("target", choices.targets(), LINE, chosen -> {});
        post.text("announced/artists", LINE);
        post.date("announced/day");
        post.text("announced/begins", SHORT);
        post.text("collaboration/partner", LINE);
        post.number("collaboration/money");
        post.number("collaboration/inKind");
        post.tick("collaboration/shown");
        post.text("collaboration/contract", LINE);
        post.tick("contest/held");
        post.text("contest/rules", ADDRESS);
        Stream.of("aim", "stats")
                .flatMap(group -> Stream.of("reach", "interactions", "clicks").map(name -> group + "/" + name))
                .forEach(name -> post.integer(name, 0, PEOPLE));
        post.date("readOn");
    }

    private Post read(LiveFields post) {
        JsonNode content = post.read("");
        return json.treeToValue(content.isObject() ? content : json.createObjectNode(), Post.class);
    }

    /// The days of the posts for a calendar program, as they stand when the file is asked for.
    private Anchor ics(Artefact artefact) {
        String name = FileName.of(artefact.title()) + ".ics";
        String page = site.link(ProjectAddress.artefact(artefact.projectId(), artefact.id()));
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = IcsText.write(
                                    artefact.title(),
                                    PostDays.of(artefacts.content(artefact.id(), kind), page),
                                    clock.instant())
                            .getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), name, "text/calendar; charset=utf-8", file.length);
                }),
                translated("editorialcalendar.ics"));
        link.getElement().setAttribute("download", name);
        link.addClassName("button-link");
        return link;
    }

    /// When, where, what, how far: what tells one post from another at a glance.
    private static String summary(JsonNode post) {
        JsonNode day = post.path("day");
        String network = post.path("network").asString("");
        String status = post.path("status").asString("");
        return Stream.of(
                        day.isString() ? Formats.date(LocalDate.parse(day.asString())) : "",
                        network.isEmpty() ? "" : translated("editorialcalendar.network." + network),
                        post.path("hook").asString(""),
                        status.isEmpty() ? "" : translated("editorialcalendar.status." + status))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String translated(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
