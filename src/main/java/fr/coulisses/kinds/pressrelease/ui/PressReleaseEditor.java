package fr.coulisses.kinds.pressrelease.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.announcing.ui.ToldNote;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.artefact.ui.DraftPictures;
import fr.coulisses.kinds.pressrelease.LimitsCsv;
import fr.coulisses.kinds.pressrelease.MediaType;
import fr.coulisses.kinds.pressrelease.PressRelease;
import fr.coulisses.kinds.pressrelease.PressReleaseKind;
import fr.coulisses.kinds.pressrelease.ReleaseSources;
import fr.coulisses.kinds.pressrelease.ReleaseSources.Choices;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.LiveList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The release in the order in which it is written: the text, what the public must know, whom it goes to.
@Component
class PressReleaseEditor implements ArtefactEditor {

    private static final int SHORT = 60;
    private static final int LINE = 200;
    private static final int TEXT = 2000;
    private static final int PAGE = 6000;

    private final PressReleaseKind kind;
    private final ReleaseSources sources;
    private final DraftPictures pictures;

    PressReleaseEditor(PressReleaseKind kind, ReleaseSources sources, DraftPictures pictures) {
        this.kind = kind;
        this.sources = sources;
        this.pictures = pictures;
    }

    @Override
    public String kind() {
        return PressReleaseKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        UUID project = artefact.projectId();
        Choices choices = sources.choices(project);
        form.section("facts", fields -> pictures.add(fields, artefact, kind, kind::overview));
        form.section("head", fields -> {
            fields.choice("type", PressRelease.Type.class, "pressrelease.type.");
            fields.text("place", LINE);
            fields.date("date");
            fields.date("embargo/on");
            fields.text("embargo/at", SHORT);
        });
        form.section("text", PressReleaseEditor::text);
        form.section("programme", fields -> programme(fields, project));
        form.section("practical", PressReleaseEditor::practical);
        form.section("contacts", fields -> contacts(fields, choices));
        form.section("pictures", fields -> pictures(fields, choices));
        form.section("mentions", fields -> mentions(fields, choices, project));
        form.section(
                "angles",
                fields -> fields.foldedRows("angles", "media", "pressrelease.mediaType.", "angle", angle -> {
                    angle.choice("media", MediaType.class, "pressrelease.mediaType.");
                    angle.area("angle", TEXT);
                    measured(angle, "title", "angles/title", LINE);
                    measured(angle, "lead", "angles/lead", TEXT);
                    angle.reference("picture", "pictures", "caption");
                    angle.area("exclusive", LINE);
                }));
        form.section("versions", fields -> {
            measured(fields, "shortText", "shortText", TEXT);
            measured(fields, "agendaText", "agendaText", TEXT);
        });
        form.section(
                "sendings",
                fields -> fields.foldedRows(
                        "sendings", PressReleaseEditor::summary, sending -> sending(sending, choices, project)));
    }

    private static void text(LiveFields fields) {
        measured(fields, "title", "title", LINE);
        measured(fields, "subtitle", "subtitle", LINE);
        measured(fields, "lead", "lead", TEXT);
        measured(fields, "body", "body", PAGE);
        fields.rows("quotations", quotation -> {
            quotation.area("words", TEXT);
            quotation.text("person", LINE);
            quotation.text("function", LINE);
            quotation.date("approvedOn");
        });
        measured(fields, "about", "about", TEXT);
        fields.area("masthead", TEXT);
        button(fields, "proofreading.mend", () -> fields.change(TextMending::mend));
    }

    private void programme(LiveFields fields, UUID project) {
        button(fields, "pressrelease.programme.agreed", () -> addAgreed(fields, project));
        fields.foldedRows("programme", List.of("artists", "title"), show -> {
            show.text("artists", LINE);
            show.text("title", LINE);
            show.date("day");
            show.text("begins", SHORT);
            show.area("words", TEXT);
        });
    }

    private static void practical(LiveFields fields) {
        fields.text("practical/venue", LINE);
        fields.text("practical/address", LINE);
        fields.area("practical/hours", TEXT);
        fields.area("practical/rates", TEXT);
        fields.text("practical/ticketing", LINE);
        fields.area("practical/access", TEXT);
        fields.area("practical/accessibility", TEXT);
    }

    private static void contacts(LiveFields fields, Choices choices) {
        fields.rows("contacts", contact -> {
            contact.choice("contact", choices.contacts());
            contact.text("name", LINE);
            contact.text("function", LINE);
            contact.text("phone", SHORT);
            contact.text("email", LINE);
        });
    }

    private static void pictures(LiveFields fields, Choices choices) {
        fields.rows("pictures", picture -> {
            picture.choice("work", choices.works());
            picture.text("caption", LINE);
            picture.text("credit", LINE);
            picture.text("link", LINE);
        });
    }

    private void mentions(LiveFields fields, Choices choices, UUID project) {
        button(fields, "pressrelease.mentions.asked", () -> addMentions(fields, project));
        fields.rows("mentions", mention -> {
            mention.choice("grant", choices.funders());
            mention.text("words", LINE);
            mention.tick("logo");
        });
    }

    private void sending(LiveFields sending, Choices choices, UUID project) {
        sending.suggested("media", choices.media(), LINE, chosen -> {});
        sending.reference("angle", "angles", "angle");
        sending.date("on");
        sending.text("at", SHORT);
        sending.tick("correction");
        ToldNote told = new ToldNote("pressrelease.told");
        Button keep = small("pressrelease.told.keep", () -> keep(sending, project));
        Div line = wide(keep);
        sending.follow(line, content -> line.setVisible(sending.read("told").isEmpty()));
        sending.follow(told, content -> told.show(sending.read("told")));
    }

    /// Keeps what the medium was told; once kept, it stays.
    private void keep(LiveFields sending, UUID project) {
        LiveList told = sending.list("told");
        if (told.rows().isEmpty()) {
            told.add(rows(sources.facts(project).told(), row -> true));
        }
    }

    /// Adds the performances of the contracts that are not announced yet.
    private void addAgreed(LiveFields fields, UUID project) {
        LiveList list = fields.list("programme");
        Set<String> announced = said(list, "artists");
        add(
                list,
                rows(
                        sources.facts(project).agreed(),
                        row -> !announced.contains(row.path("artists").asString(""))));
    }

    /// Adds the grants that no mention names yet, in the words that they ask for.
    private void addMentions(LiveFields fields, UUID project) {
        LiveList list = fields.list("mentions");
        Set<String> named = said(list, "grant");
        add(
                list,
                rows(
                        sources.mentions(project),
                        row -> !named.contains(row.path("grant").asString(""))));
    }

    private static Set<String> said(LiveList list, String name) {
        return list.rows().stream().map(row -> row.path(name).asString("")).collect(Collectors.toSet());
    }

    private static void add(LiveList list, List<ObjectNode> rows) {
        if (!rows.isEmpty()) {
            list.add(rows);
        }
    }

    /// Rows as a draft has them, without the ids that they have elsewhere.
    private static List<ObjectNode> rows(List<? extends Record> rows, Predicate<ObjectNode> wanted) {
        return rows.stream()
                .map(row -> {
                    ObjectNode node = JsonMapper.shared().valueToTree(row);
                    node.remove("id");
                    return node;
                })
                .filter(wanted)
                .toList();
    }

    /// A text with its length beside it.
    ///
    /// @param limit the place of the text without ids
    private static void measured(LiveFields fields, String name, String limit, int most) {
        if (most <= LINE) {
            fields.text(name, most);
        } else {
            fields.area(name, most);
        }
        LimitsCsv.of(limit)
                .map(LengthNote::new)
                .ifPresent(note -> fields.follow(
                        note, content -> note.show(fields.read(name).asString(""))));
    }

    private static void button(LiveFields fields, String label, Runnable action) {
        fields.add(wide(small(label, action)));
    }

    private static Button small(String label, Runnable action) {
        Button button = new Button(translated(label), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Div wide(Button button) {
        Div line = new Div(button);
        line.addClassName("wide");
        return line;
    }

    /// To whom, when: what tells one sending from another at a glance.
    private static String summary(JsonNode sending) {
        JsonNode day = sending.path("on");
        return Stream.of(
                        sending.path("media").asString(""),
                        day.isString() ? Formats.date(LocalDate.parse(day.asString())) : "",
                        sending.path("correction").asBoolean(false)
                                ? translated("pressrelease.field.sendings.correction")
                                : "")
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String translated(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
