package fr.coulisses.kinds.exhibitionspecification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.FireClass;
import fr.coulisses.artefact.SocketType;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.artefact.ui.DraftPictures;
import fr.coulisses.artefact.ui.PhotographFields;
import fr.coulisses.kinds.exhibitionspecification.DamageKind;
import fr.coulisses.kinds.exhibitionspecification.DisplayKind;
import fr.coulisses.kinds.exhibitionspecification.ExhibitionSpecification;
import fr.coulisses.kinds.exhibitionspecification.ExhibitionSpecificationKind;
import fr.coulisses.kinds.exhibitionspecification.KnownWork;
import fr.coulisses.kinds.exhibitionspecification.Phase;
import fr.coulisses.kinds.exhibitionspecification.Provider;
import fr.coulisses.kinds.exhibitionspecification.ReportProposal;
import fr.coulisses.kinds.exhibitionspecification.ReportStep;
import fr.coulisses.kinds.exhibitionspecification.SpecificationSources;
import fr.coulisses.kinds.exhibitionspecification.State;
import fr.coulisses.kinds.exhibitionspecification.TextKind;
import fr.coulisses.shared.ui.FoldedPart;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.LiveList;
import fr.coulisses.shared.ui.Notices;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The form of a specification: its parts one under the other, each to be folded; works come from the register of
/// rights, walls are drawn while they are written, and condition reports are prepared for all that is lent.
@Component
class ExhibitionSpecificationEditor implements ArtefactEditor {

    private static final int SHORT = 40;
    private static final int LINE = 200;
    private static final int TEXT = 2000;
    private static final int MOST = 100_000;
    private static final String WORDS = "exhibitionspecification.";
    private static final Pattern NUMBER = Pattern.compile("^\\d+\\. ");

    private final ExhibitionSpecificationKind kind;
    private final SpecificationSources sources;
    private final DraftPictures pictures;
    private final PhotographFields photographs;
    private final JsonMapper json;

    ExhibitionSpecificationEditor(
            ExhibitionSpecificationKind kind,
            SpecificationSources sources,
            DraftPictures pictures,
            PhotographFields photographs,
            JsonMapper json) {
        this.kind = kind;
        this.sources = sources;
        this.pictures = pictures;
        this.photographs = photographs;
        this.json = json;
    }

    @Override
    public String kind() {
        return ExhibitionSpecificationKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        FoldedPart parts = new FoldedPart(form);
        part(parts, "cover", true, Set.of("cover"), ExhibitionSpecificationEditor::cover);
        part(parts, "contacts", false, Set.of("contacts"), ExhibitionSpecificationEditor::contacts);
        part(parts, "works", true, Set.of("works"), fields -> works(fields, artefact));
        part(parts, "rooms", false, Set.of("rooms", "walls"), ExhibitionSpecificationEditor::rooms);
        part(parts, "hanging", true, Set.of(), fields -> pictures.add(fields, artefact, kind, kind::hanging));
        part(parts, "transport", false, Set.of("transport"), ExhibitionSpecificationEditor::transport);
        part(parts, "reports", false, Set.of("reports"), fields -> reports(fields, artefact));
        part(parts, "displays", false, Set.of("displays"), ExhibitionSpecificationEditor::displays);
        part(parts, "equipment", false, Set.of("equipment"), ExhibitionSpecificationEditor::equipment);
        part(parts, "power", false, Set.of("power"), ExhibitionSpecificationEditor::power);
        part(parts, "loadIn", false, Set.of("loadIn"), ExhibitionSpecificationEditor::loadIn);
        part(parts, "mounting", false, Set.of("mounting"), ExhibitionSpecificationEditor::mounting);
        part(parts, "staff", false, Set.of("staff"), ExhibitionSpecificationEditor::staff);
        part(parts, "texts", false, Set.of("texts"), ExhibitionSpecificationEditor::texts);
        part(parts, "access", false, Set.of("access"), ExhibitionSpecificationEditor::access);
        part(parts, "security", false, Set.of("security"), ExhibitionSpecificationEditor::security);
        part(parts, "care", false, Set.of("care"), ExhibitionSpecificationEditor::care);
        part(parts, "ecology", false, Set.of("ecology"), ExhibitionSpecificationEditor::ecology);
    }

    private static void part(
            FoldedPart parts, String name, boolean opened, Set<String> places, Consumer<LiveFields> fields) {
        String title = WORDS + "section." + name;
        parts.add(
                NUMBER.matcher(translated(title)).replaceFirst(""),
                translated(title + ".guide"),
                opened,
                places,
                fields);
    }

    private static void cover(LiveFields fields) {
        fields.text("cover/title", LINE);
        fields.text("cover/version", SHORT);
        fields.date("cover/date");
        fields.text("cover/place", LINE);
        fields.date("cover/opensOn");
        fields.date("cover/closesOn");
        fields.integer("cover/hours", 0, MOST);
        fields.area("cover/note", TEXT);
    }

    private static void contacts(LiveFields fields) {
        fields.rows("contacts", row -> {
            row.text("name", LINE);
            row.text("role", LINE);
            row.text("phone", SHORT);
            row.text("email", LINE);
        });
    }

    private void works(LiveFields fields, Artefact artefact) {
        UUID project = artefact.projectId();
        pictures.add(fields, artefact, kind, kind::sums);
        button(fields, "works.take", () -> take(fields, project));
        List<String> lenders = sources.lenders(project);
        fields.foldedRows("works", "title", ExhibitionSpecificationEditor::called, row -> WorkFields.lay(row, lenders));
    }

    /// Adds the works of the register of rights that are not in the list yet, each with the next number.
    private void take(LiveFields fields, UUID project) {
        LiveList list = fields.list("works");
        List<ObjectNode> rows = list.rows();
        Set<String> taken =
                rows.stream().map(row -> row.path("source").asString("")).collect(Collectors.toSet());
        int last =
                rows.stream().mapToInt(row -> row.path("number").asInt(0)).max().orElse(0);
        List<KnownWork> wanted = sources.works(project).stream()
                .filter(work -> !taken.contains(work.id()))
                .toList();
        if (wanted.isEmpty()) {
            Notices.done(translated(WORDS + "works.complete"));
            return;
        }
        list.add(IntStream.range(0, wanted.size())
                .mapToObj(at -> row(wanted.get(at), last + at + 1))
                .toList());
        Notices.done(UI.getCurrent().getTranslation(WORDS + "works.taken", wanted.size()));
    }

    private ObjectNode row(KnownWork work, int number) {
        ObjectNode row = json.createObjectNode()
                .put("number", number)
                .put("title", work.title())
                .put("artist", work.artist())
                .put("date", work.date())
                .put("source", work.id());
        if (work.fixing() != null) {
            row.putObject("hanging").put("fixing", work.fixing().name());
        }
        return row;
    }

    /// What a work says of itself: « 3 · Batelière · Nina Vidal ».
    private static String called(JsonNode work) {
        return Stream.of(
                        work.path("number").isNumber() ? work.path("number").asString() : "",
                        work.path("title").asString(""),
                        work.path("artist").asString(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static void rooms(LiveFields fields) {
        fields.rows("rooms", row -> {
            row.text("name", LINE);
            row.number("surface");
            row.number("lux");
            row.number("humidity");
            row.number("temperature");
            row.number("load");
            row.area("note", TEXT);
        });
        fields.foldedRows("walls", List.of("name"), row -> {
            row.text("name", LINE);
            row.reference("room", "rooms", "name");
            row.number("length");
            row.number("height");
            row.number("spacing");
            row.number("axis");
            row.number("pointLoad");
            row.number("lux");
            row.text("surface", LINE);
        });
    }

    private static void transport(LiveFields fields) {
        fields.text("transport/carrier", LINE);
        fields.date("transport/outwardOn");
        fields.date("transport/backOn");
        fields.area("transport/way", TEXT);
        fields.text("transport/conveyor", LINE);
        fields.area("transport/packing", TEXT);
        fields.text("transport/insurer", LINE);
        fields.text("transport/policy", LINE);
        fields.area("transport/planB", TEXT);
    }

    private void reports(LiveFields fields, Artefact artefact) {
        button(fields, "reports.prepare", () -> prepare(fields));
        fields.foldedRows("reports", row -> reported(row, fields), row -> {
            row.reference("work", "works", "title");
            row.choice("step", ReportStep.class, WORDS + "reportStep.");
            row.date("day");
            row.text("by", LINE);
            row.choice("state", State.class, WORDS + "state.");
            row.rows("damages", damage -> {
                damage.text("place", LINE);
                damage.choice("kind", DamageKind.class, WORDS + "damageKind.");
                damage.area("description", TEXT);
                photographs.lay(
                        damage, "pictures", artefact, () -> damage.read("place").asString(""));
                damage.text("photograph", LINE);
            });
            photographs.lay(row, "pictures", artefact, () -> worked(row, fields));
            row.text("photographs", LINE);
            row.text("lenderSigned", LINE);
            row.text("organiserSigned", LINE);
            row.area("note", TEXT);
        });
    }

    /// Adds the condition reports that the journey of the works still wants.
    private void prepare(LiveFields fields) {
        fields.change(content -> {
            ArrayNode rows = content.withArray("reports");
            ReportProposal.missing(json.treeToValue(content, ExhibitionSpecification.class))
                    .forEach(each -> rows.addObject()
                            .put("id", UUID.randomUUID().toString())
                            .put("work", each.work())
                            .put("step", each.step().name()));
        });
    }

    /// The title of the work that a report is of.
    private static String worked(LiveFields report, LiveFields fields) {
        return fields.read("works/" + report.read("work").asString("") + "/title")
                .asString("");
    }

    /// What a report says of itself: « Batelière · Départ · ✓ », with a tick once the work was looked at.
    private static String reported(JsonNode report, LiveFields fields) {
        String work = report.path("work").asString("");
        String step = report.path("step").asString("");
        return Stream.of(
                        fields.read("works/" + work + "/title").asString(""),
                        step.isEmpty() ? "" : translated(WORDS + "reportStep." + step),
                        report.path("state").isString() ? "✓" : "")
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static void displays(LiveFields fields) {
        fields.foldedRows("displays", List.of("name", "content"), row -> {
            row.text("name", LINE);
            row.choice("kind", DisplayKind.class, WORDS + "displayKind.");
            row.integer("quantity", 1, MOST);
            row.number("width");
            row.number("depth");
            row.number("height");
            row.tick("locked");
            row.text("climate", LINE);
            row.choice("provider", Provider.class, WORDS + "provider.");
            row.text("content", LINE);
        });
    }

    private static void equipment(LiveFields fields) {
        fields.foldedRows("equipment", List.of("name", "note"), row -> {
            row.text("name", LINE);
            row.integer("quantity", 1, MOST);
            row.reference("room", "rooms", "name");
            row.integer("watts", 0, MOST);
            row.choice("provider", Provider.class, WORDS + "provider.");
            row.text("note", LINE);
        });
    }

    private static void power(LiveFields fields) {
        fields.number("power/kva");
        fields.rows("power/sockets", row -> {
            row.choice("type", SocketType.class, "artefact.socketType.");
            row.integer("quantity", 1, MOST);
            row.text("place", LINE);
        });
        fields.text("power/network", LINE);
        fields.area("power/note", TEXT);
    }

    private static void loadIn(LiveFields fields) {
        List.of("doorWidth", "doorHeight", "dock", "setUp", "strike").forEach(name -> fields.number("loadIn/" + name));
        fields.text("loadIn/parking", LINE);
        fields.text("loadIn/storage", LINE);
        fields.area("loadIn/note", TEXT);
    }

    private static void mounting(LiveFields fields) {
        fields.foldedRows("mounting", "phase", WORDS + "phase.", "task", row -> {
            row.text("task", LINE);
            row.choice("phase", Phase.class, WORDS + "phase.");
            row.date("day");
            row.text("begins", SHORT);
            row.number("hours");
            row.text("team", LINE);
        });
    }

    private static void staff(LiveFields fields) {
        fields.rows("staff", row -> {
            row.text("function", LINE);
            row.integer("quantity", 1, MOST);
            row.text("hours", LINE);
        });
    }

    private static void texts(LiveFields fields) {
        fields.foldedRows("texts", "kind", WORDS + "textKind.", "title", row -> {
            row.choice("kind", TextKind.class, WORDS + "textKind.");
            row.reference("work", "works", "title");
            row.text("title", LINE);
            row.area("text", TEXT);
            row.text("languages", LINE);
            row.number("height");
            row.tick("largePrint");
            row.tick("braille");
            row.tick("easy");
        });
    }

    private static void access(LiveFields fields) {
        fields.number("access/width");
        fields.number("access/narrowest");
        fields.number("access/headroom");
        fields.integer("access/seats", 0, MOST);
        fields.area("access/tactile", TEXT);
        fields.area("access/audio", TEXT);
        fields.area("access/note", TEXT);
    }

    private static void security(LiveFields fields) {
        fields.integer("security/guards", 0, MOST);
        fields.tick("security/alarm");
        fields.tick("security/cameras");
        fields.choice("security/fireClass", FireClass.class, "artefact.fireClass.");
        fields.area("security/night", TEXT);
        fields.text("security/keys", LINE);
        fields.area("security/emergency", TEXT);
    }

    private static void care(LiveFields fields) {
        fields.area("care/cleaning", TEXT);
        fields.area("care/daily", TEXT);
        fields.area("care/incident", TEXT);
    }

    private static void ecology(LiveFields fields) {
        fields.tick("ecology/reuse");
        fields.tick("ecology/shared");
        fields.area("ecology/materials", TEXT);
        fields.area("ecology/after", TEXT);
    }

    private static void button(LiveFields fields, String label, Runnable action) {
        Button button = new Button(translated(WORDS + label), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        Div line = new Div(button);
        line.addClassName("wide");
        fields.add(line);
    }

    private static String translated(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
