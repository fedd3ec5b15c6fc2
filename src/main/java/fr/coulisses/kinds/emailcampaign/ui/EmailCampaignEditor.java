package fr.coulisses.kinds.emailcampaign.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.coulisses.announcing.ui.ToldNote;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.artefact.ui.DraftPictures;
import fr.coulisses.contacts.Family;
import fr.coulisses.contacts.ProspectionStatus;
import fr.coulisses.kinds.emailcampaign.CampaignSources;
import fr.coulisses.kinds.emailcampaign.CampaignSources.Choices;
import fr.coulisses.kinds.emailcampaign.EmailCampaign;
import fr.coulisses.kinds.emailcampaign.EmailCampaignKind;
import fr.coulisses.kinds.emailcampaign.EmailHtml;
import fr.coulisses.kinds.emailcampaign.EmailText;
import fr.coulisses.kinds.emailcampaign.LegalBasis;
import fr.coulisses.kinds.emailcampaign.Piece;
import fr.coulisses.kinds.emailcampaign.RecipientsCsv;
import fr.coulisses.kinds.emailcampaign.SubjectsAreShort;
import fr.coulisses.notification.TestLetters;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.FileName;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.LengthNote;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.LiveList;
import fr.coulisses.shared.ui.Notices;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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

/// The campaign in the order in which it is made: whom and by what right, the message with its preview, the test, and
/// what came of it.
@Component
class EmailCampaignEditor implements ArtefactEditor {

    private static final int SHORT = 60;
    private static final int LINE = 200;
    private static final int ADDRESS = 500;
    private static final int TEXT = 2000;
    private static final int PEOPLE = 10_000_000;

    private final EmailCampaignKind kind;
    private final CampaignSources sources;
    private final DraftPictures pictures;
    private final Artefacts artefacts;
    private final Projects projects;
    private final TestLetters letters;
    private final Labels labels;
    private final JsonMapper json;
    private final Clock clock;

    EmailCampaignEditor(
            EmailCampaignKind kind,
            CampaignSources sources,
            DraftPictures pictures,
            Artefacts artefacts,
            Projects projects,
            TestLetters letters,
            Labels labels,
            JsonMapper json,
            Clock clock) {
        this.kind = kind;
        this.sources = sources;
        this.pictures = pictures;
        this.artefacts = artefacts;
        this.projects = projects;
        this.letters = letters;
        this.labels = labels;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return EmailCampaignKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        UUID project = artefact.projectId();
        Choices choices = sources.choices(project);
        form.section("purpose", fields -> {
            fields.area("aim", TEXT);
            fields.suggested("goal", choices.goals(), LINE, chosen -> {});
            fields.suggested("target", choices.targets(), LINE, chosen -> {});
            fields.choice("status", EmailCampaign.Status.class, "emailcampaign.status.");
        });
        form.section("people", fields -> people(fields, artefact));
        form.section("consent", EmailCampaignEditor::consent);
        form.section(
                "oppositions",
                fields -> fields.rows("oppositions", row -> {
                    row.choice("contact", choices.contacts());
                    row.text("email", LINE);
                    row.date("on");
                }));
        form.section("message", EmailCampaignEditor::message);
        form.section("preview", fields -> preview(fields, artefact));
        form.section("announced", fields -> {
            fields.rows("programme", show -> {
                show.text("artists", LINE);
                show.date("day");
                show.text("begins", SHORT);
            });
            fields.text("ticketing", ADDRESS);
            fields.area("accessibility", TEXT);
        });
        form.section("footer", fields -> {
            fields.text("footer/unsubscribe", ADDRESS);
            fields.text("footer/postalAddress", LINE);
            fields.area("footer/dataNotice", TEXT);
            button(fields, "emailcampaign.mentions.asked", () -> addMentions(fields, project));
            fields.rows("mentions", mention -> {
                mention.choice("grant", choices.funders());
                mention.text("words", LINE);
            });
        });
        form.section("sending", fields -> sending(fields, project));
        form.section("results", fields -> results(fields, artefact));
    }

    private void people(LiveFields fields, Artefact artefact) {
        fields.text("segment/label", LINE);
        fields.anyOf("segment/families", Family.class, "contacts.family.");
        fields.anyOf("segment/statuses", ProspectionStatus.class, "contacts.prospectionStatus.");
        fields.integer("segment/outside", 0, PEOPLE);
        fields.integer("segment/agreed", 0, PEOPLE);
        fields.tick("segment/cleaned");
        pictures.add(fields, artefact, kind, kind::audience);
        fields.add(line(download(artefact, "emailcampaign.recipients.csv", ".csv", "text/csv", this::recipients)));
    }

    private byte[] recipients(EmailCampaign campaign, Artefact artefact, Wording wording) {
        return RecipientsCsv.write(
                sources.addressed(artefact.projectId(), campaign),
                Stream.of("email", "name", "person", "consent")
                        .map(name -> wording.text("emailcampaign.csv." + name))
                        .toList());
    }

    private static void consent(LiveFields fields) {
        fields.choice("basis", LegalBasis.class, "emailcampaign.legalBasis.");
        fields.area("basisReason", TEXT);
        fields.rows("proofs", proof -> {
            proof.text("source", LINE);
            proof.date("on");
            proof.area("wording", TEXT);
            proof.tick("preTicked");
            proof.tick("tiedToTicket");
        });
    }

    private static void message(LiveFields fields) {
        fields.text("from/name", LINE);
        fields.text("from/email", LINE);
        fields.text("from/replyTo", LINE);
        measured(fields, "subject", SubjectsAreShort.SUBJECT);
        measured(fields, "subjectB", SubjectsAreShort.SUBJECT);
        measured(fields, "preheader", SubjectsAreShort.PREHEADER);
        fields.foldedRows("pieces", "text", EmailCampaignEditor::piece, piece -> {
            piece.choice("type", Piece.Type.class, "emailcampaign.type.");
            piece.area("text", TEXT);
            piece.text("link", ADDRESS);
            piece.text("source", ADDRESS);
            piece.text("alt", LINE);
            piece.text("credit", LINE);
        });
    }

    private static void measured(LiveFields fields, String name, int most) {
        Div frame = new Div();
        frame.addClassName("wide");
        LiveFields inside = fields.inside(frame);
        inside.text(name, LINE);
        LengthNote note = new LengthNote(most);
        inside.follow(note, content -> note.show(fields.read(name).asString("")));
    }

    private void preview(LiveFields fields, Artefact artefact) {
        MailPreview preview = new MailPreview(wording(artefact));
        fields.follow(preview, content -> preview.show(read(content)));
        fields.add(line(
                download(
                        artefact,
                        "emailcampaign.download.html",
                        ".html",
                        "text/html; charset=utf-8",
                        (campaign, of, wording) -> bytes(EmailHtml.write(campaign, wording))),
                download(
                        artefact,
                        "emailcampaign.download.text",
                        ".txt",
                        "text/plain; charset=utf-8",
                        (campaign, of, wording) -> bytes(EmailText.write(campaign, wording)))));
        Button test = small("emailcampaign.test.send", () -> test(fields, artefact));
        fields.add(line(test));
    }

    /// To whoever asks, and nobody else; then the campaign says that it was tested.
    private void test(LiveFields fields, Artefact artefact) {
        EmailCampaign campaign = artefacts.content(artefact.id(), kind);
        Wording wording = wording(artefact);
        String subject = wording.text(
                "emailcampaign.test.subject",
                campaign.subject().isBlank() ? wording.text("emailcampaign.mail.untitled") : campaign.subject());
        String address;
        try {
            address = letters.send(subject, EmailHtml.write(campaign, wording), EmailText.write(campaign, wording));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
            return;
        }
        fields.change(draft -> {
            draft.put("testedOn", LocalDate.now(clock).toString());
            if (draft.path("status").asString("").equals(EmailCampaign.Status.DRAFT.name())) {
                draft.put("status", EmailCampaign.Status.TESTED.name());
            }
        });
        Notices.done(translated("emailcampaign.test.done", address));
    }

    private void sending(LiveFields fields, UUID project) {
        fields.date("testedOn");
        fields.date("sendOn");
        fields.text("sendAt", SHORT);
        Div keep = line(small("emailcampaign.told.keep", () -> keep(fields, project)));
        fields.follow(keep, content -> keep.setVisible(fields.read("told").isEmpty()));
        ToldNote told = new ToldNote("emailcampaign.told");
        fields.follow(told, content -> told.show(fields.read("told")));
    }

    /// Keeps what people were sent; once kept, it stays.
    private void keep(LiveFields fields, UUID project) {
        LiveList told = fields.list("told");
        if (told.rows().isEmpty()) {
            told.add(rows(sources.facts(project).told(), row -> true));
        }
    }

    private void addMentions(LiveFields fields, UUID project) {
        LiveList list = fields.list("mentions");
        Set<String> named =
                list.rows().stream().map(row -> row.path("grant").asString("")).collect(Collectors.toSet());
        List<ObjectNode> added = rows(
                sources.mentions(project),
                row -> !named.contains(row.path("grant").asString("")));
        if (!added.isEmpty()) {
            list.add(added);
        }
    }

    private void results(LiveFields fields, Artefact artefact) {
        fields.number("aims/openRate");
        fields.number("aims/clickRate");
        fields.integer("aims/conversions", 0, PEOPLE);
        button(fields, "emailcampaign.import.open", () -> new StatisticsDialog(fields, LocalDate.now(clock)).open());
        Stream.of("sent", "delivered", "opened", "clicked", "unsubscribed", "complaints", "bounced", "conversions")
                .forEach(name -> fields.integer("statistics/" + name, 0, PEOPLE));
        fields.date("statistics/readOn");
        pictures.add(fields, artefact, kind, kind::results);
        fields.area("comparison", TEXT);
        fields.area("lessons", TEXT);
    }

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

    private static String piece(JsonNode piece) {
        String type = piece.path("type").asString("");
        String text = piece.path("text").asString("");
        return Stream.of(
                        type.isEmpty() ? "" : translated("emailcampaign.type." + type),
                        text.isBlank() ? piece.path("alt").asString("") : text)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private EmailCampaign read(JsonNode content) {
        return json.treeToValue(content, EmailCampaign.class);
    }

    private Wording wording(Artefact artefact) {
        return new Wording(
                labels,
                UI.getCurrent().getLocale(),
                projects.get(artefact.projectId()).sheet());
    }

    /// What a file is made of.
    private interface Writing {
        byte[] of(EmailCampaign campaign, Artefact artefact, Wording wording);
    }

    /// A file of the draft as it stands when it is asked for, by somebody who may read it then.
    private Anchor download(Artefact artefact, String label, String ending, String type, Writing writing) {
        Wording wording = wording(artefact);
        String name = FileName.of(artefact.title()) + ending;
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = writing.of(artefacts.content(artefact.id(), kind), artefact, wording);
                    return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
                }),
                translated(label));
        link.getElement().setAttribute("download", name);
        link.addClassName("button-link");
        return link;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void button(LiveFields fields, String label, Runnable action) {
        fields.add(line(small(label, action)));
    }

    private static Button small(String label, Runnable action) {
        Button button = new Button(translated(label), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Div line(com.vaadin.flow.component.Component... parts) {
        Div line = new Div(parts);
        line.addClassNames("row", "wide");
        return line;
    }

    private static String translated(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
