package fr.coulisses.kinds.stagerider.ui;

import com.vaadin.flow.component.UI;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.FireClass;
import fr.coulisses.artefact.SocketType;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.kinds.stagerider.MixKind;
import fr.coulisses.kinds.stagerider.PatchProposal;
import fr.coulisses.kinds.stagerider.Provider;
import fr.coulisses.kinds.stagerider.StageRiderKind;
import fr.coulisses.kinds.stagerider.Stand;
import fr.coulisses.shared.ui.FoldedPart;
import fr.coulisses.shared.ui.LiveFields;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The form of a rider: its parts one under the other, each to be folded, and among them the stage plot with what
/// follows from it.
@Component
class StageRiderEditor implements ArtefactEditor {

    static final int LINE = 160;
    private static final int TEXT = 2000;
    private static final int MOST = 100_000;
    private static final Pattern NUMBER = Pattern.compile("^\\d+\\. ");

    private final Artefacts artefacts;
    private final StageRiderKind kind;
    private final JsonMapper json;

    StageRiderEditor(Artefacts artefacts, StageRiderKind kind, JsonMapper json) {
        this.artefacts = artefacts;
        this.kind = kind;
        this.json = json;
    }

    @Override
    public String kind() {
        return StageRiderKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        FoldedPart parts = new FoldedPart(form);
        part(parts, "cover", true, Set.of("cover"), StageRiderEditor::cover);
        part(parts, "contacts", false, Set.of("contacts"), StageRiderEditor::contacts);
        part(parts, "team", false, Set.of("team"), StageRiderEditor::team);
        part(parts, "space", false, Set.of("space"), StageRiderEditor::space);
        part(
                parts,
                "plot",
                true,
                Set.of("items"),
                fields -> new PlotWorkbench(
                        json, fields, artefact.title(), () -> artefacts.content(artefact.id(), kind)));
        part(parts, "channels", false, Set.of("channels"), StageRiderEditor::channels);
        part(parts, "mixes", false, Set.of("mixes"), StageRiderEditor::mixes);
        part(parts, "sound", false, Set.of("sound"), StageRiderEditor::sound);
        part(parts, "light", false, Set.of("light"), StageRiderEditor::light);
        part(parts, "video", false, Set.of("video"), StageRiderEditor::video);
        part(parts, "backline", false, Set.of("backline"), StageRiderEditor::backline);
        part(parts, "power", false, Set.of("power"), StageRiderEditor::power);
        part(parts, "loadIn", false, Set.of("loadIn"), StageRiderEditor::loadIn);
        part(parts, "day", false, Set.of("day"), StageRiderEditor::day);
        part(parts, "staff", false, Set.of("staff"), StageRiderEditor::staff);
        part(parts, "hospitality", false, Set.of("hospitality"), StageRiderEditor::hospitality);
        part(parts, "transport", false, Set.of("transport"), StageRiderEditor::transport);
        part(parts, "safety", false, Set.of("safety"), StageRiderEditor::safety);
        part(parts, "access", false, Set.of("access"), StageRiderEditor::access);
        part(parts, "ecology", false, Set.of("ecology"), StageRiderEditor::ecology);
    }

    private static void part(
            FoldedPart parts, String name, boolean opened, Set<String> places, Consumer<LiveFields> fields) {
        UI page = UI.getCurrent();
        String title = "stagerider.section." + name;
        parts.add(
                NUMBER.matcher(page.getTranslation(title)).replaceFirst(""),
                page.getTranslation(title + ".guide"),
                opened,
                places,
                fields);
    }

    private static void cover(LiveFields fields) {
        fields.text("cover/artist", LINE);
        fields.text("cover/show", LINE);
        fields.text("cover/version", 40);
        fields.date("cover/date");
        fields.date("cover/performedOn");
        fields.integer("cover/minutes", 0, 1440);
        fields.integer("cover/interval", 0, 240);
        fields.area("cover/note", TEXT);
    }

    private static void contacts(LiveFields fields) {
        fields.rows("contacts", row -> {
            row.text("name", LINE);
            row.text("role", LINE);
            row.text("phone", 40);
            row.text("email", LINE);
        });
    }

    private static void team(LiveFields fields) {
        fields.foldedRows("team", List.of("name", "function"), row -> {
            row.text("name", LINE);
            row.text("function", LINE);
            row.text("arrival", 40);
            row.text("diet", LINE);
        });
    }

    private static void space(LiveFields fields) {
        List.of("width", "depth", "height", "wings", "risers", "slope", "load")
                .forEach(name -> fields.number("space/" + name));
        fields.integer("space/riggingPoints", 0, 1000);
        fields.number("space/riggingLoad");
        fields.text("space/floor", LINE);
        fields.text("space/masking", LINE);
        fields.area("space/note", TEXT);
    }

    private static void channels(LiveFields fields) {
        fields.foldedRows("channels", row -> numbered(row, fields.read("items")), row -> {
            row.integer("number", 1, 999);
            row.text("source", LINE);
            row.text("mic", LINE);
            row.choice("stand", Stand.class, "stagerider.stand.");
            row.tick("phantom");
            row.text("insert", LINE);
            row.text("returned", LINE);
            row.text("note", LINE);
        });
    }

    /// What a line of the patch says of itself: « 7 · Voix lead · SM58 »; and that its source left the plot.
    private static String numbered(JsonNode row, JsonNode items) {
        String number = row.path("number").isNumber() ? row.path("number").asInt() + " · " : "";
        String mic = row.path("mic").asString("");
        String said = number + row.path("source").asString("") + (mic.isBlank() ? "" : " · " + mic);
        String input = row.path("input").asString("");
        boolean there = input.isEmpty() || PatchProposal.hasInput(items, input);
        return there ? said : UI.getCurrent().getTranslation("stagerider.adrift", said);
    }

    private static void mixes(LiveFields fields) {
        fields.rows("mixes", row -> {
            row.integer("number", 1, 99);
            row.text("who", LINE);
            row.choice("kind", MixKind.class, "stagerider.mixKind.");
            row.area("content", TEXT);
        });
    }

    private static void sound(LiveFields fields) {
        fields.integer("sound/channels", 1, 999);
        fields.text("sound/console", LINE);
        fields.tick("sound/monitorConsole");
        fields.text("sound/system", LINE);
        fields.integer("sound/monitors", 0, 99);
        fields.number("sound/level");
        fields.text("sound/mixing", LINE);
        fields.area("sound/note", TEXT);
    }

    private static void light(LiveFields fields) {
        fields.integer("light/circuits", 0, 999);
        fields.text("light/desk", LINE);
        fields.area("light/plan", TEXT);
        fields.foldedRows("light/patch", List.of("fixture", "position"), row -> {
            row.integer("circuit", 1, 9999);
            row.integer("quantity", 1, 999);
            row.text("fixture", LINE);
            row.text("position", LINE);
            row.text("focus", LINE);
            row.text("gel", 40);
            row.integer("universe", 1, 99);
        });
    }

    private static void video(LiveFields fields) {
        fields.integer("video/lumens", 0, MOST);
        fields.text("video/resolution", 40);
        fields.text("video/screen", LINE);
        fields.text("video/format", LINE);
    }

    private static void backline(LiveFields fields) {
        fields.foldedRows("backline", List.of("name", "note"), row -> {
            row.text("name", LINE);
            row.integer("quantity", 1, 999);
            row.choice("provider", Provider.class, "stagerider.provider.");
            row.text("note", LINE);
        });
    }

    private static void power(LiveFields fields) {
        fields.number("power/kva");
        fields.tick("power/soundApart");
        fields.rows("power/sockets", row -> {
            row.choice("type", SocketType.class, "artefact.socketType.");
            row.integer("quantity", 1, 99);
            row.text("place", LINE);
        });
        fields.area("power/note", TEXT);
    }

    private static void loadIn(LiveFields fields) {
        List.of("doorWidth", "doorHeight", "dock", "setUp", "strike").forEach(name -> fields.number("loadIn/" + name));
        fields.text("loadIn/vehicles", LINE);
        fields.text("loadIn/parking", LINE);
        fields.area("loadIn/note", TEXT);
    }

    private static void day(LiveFields fields) {
        fields.foldedRows("day", List.of("begins", "task"), row -> {
            row.text("begins", 20);
            row.integer("minutes", 0, 1440);
            row.text("task", LINE);
            row.text("team", LINE);
        });
    }

    private static void staff(LiveFields fields) {
        fields.foldedRows("staff", List.of("function", "hours"), row -> {
            row.integer("quantity", 1, 999);
            row.text("function", LINE);
            row.text("hours", LINE);
        });
    }

    private static void hospitality(LiveFields fields) {
        fields.integer("hospitality/rooms", 0, 99);
        fields.integer("hospitality/persons", 0, 999);
        fields.tick("hospitality/accessibleRoom");
        fields.integer("hospitality/towels", 0, 999);
        fields.area("hospitality/drinks", TEXT);
        fields.rows("hospitality/meals", row -> {
            row.text("moment", LINE);
            row.integer("quantity", 0, 999);
            row.text("diet", LINE);
        });
        fields.integer("hospitality/singleRooms", 0, 999);
        fields.integer("hospitality/doubleRooms", 0, 999);
        fields.text("hospitality/lodging", LINE);
    }

    private static void transport(LiveFields fields) {
        fields.text("transport/from", LINE);
        fields.text("transport/way", LINE);
        fields.area("transport/pickUp", TEXT);
    }

    private static void safety(LiveFields fields) {
        List.of("dark", "haze", "flame", "laser", "confetti").forEach(name -> fields.tick("safety/" + name));
        fields.choice("safety/fireClass", FireClass.class, "artefact.fireClass.");
        fields.integer("safety/capacityLeast", 0, MOST);
        fields.integer("safety/capacityMost", 0, MOST);
        fields.text("safety/dangerous", LINE);
        fields.text("safety/structures", LINE);
        fields.text("safety/protection", LINE);
    }

    private static void access(LiveFields fields) {
        List.of("inductionLoop", "surtitles", "signLanguage", "audioDescription", "vests", "relaxed")
                .forEach(name -> fields.tick("access/" + name));
        fields.area("access/note", TEXT);
    }

    private static void ecology(LiveFields fields) {
        fields.tick("ecology/bottles");
        fields.tick("ecology/sorting");
        fields.area("ecology/note", TEXT);
    }
}
