package fr.coulisses.kinds.watch.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.artefact.ui.DraftPictures;
import fr.coulisses.kinds.watch.Axis;
import fr.coulisses.kinds.watch.Note;
import fr.coulisses.kinds.watch.Source;
import fr.coulisses.kinds.watch.Tool;
import fr.coulisses.kinds.watch.WatchKind;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.LiveFields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The form of a watch: what one wants to know, where one looks and by what, what one read, what it comes to.
@Component
class WatchEditor implements ArtefactEditor {

    private static final int LINE = 200;
    private static final int ADDRESS = 500;
    private static final int SUMMARY = 800;
    private static final int TEXT = 2000;
    private static final int PAGE = 8000;
    private static final int RELIABILITY = 5;

    private final WatchKind kind;
    private final DraftPictures pictures;
    private final Clock clock;

    WatchEditor(WatchKind kind, DraftPictures pictures, Clock clock) {
        this.kind = kind;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return WatchKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        form.section("axes", fields -> {
            fields.area("aim", TEXT);
            fields.foldedRows("questions", "axis", "watch.axis.", "question", question -> {
                question.choice("axis", Axis.class, "watch.axis.");
                question.text("question", LINE);
            });
            pictures.add(fields, artefact, kind, kind::coverage);
        });
        form.section("sources", fields -> {
            action(fields, "watch.library.open", () -> new SourceLibraryDialog(fields).open());
            fields.foldedRows("sources", List.of("name"), WatchEditor::source);
        });
        form.section(
                "tools",
                fields -> fields.foldedRows("tools", "type", "watch.type.", "settings", tool -> {
                    tool.choice("type", Tool.Type.class, "watch.type.");
                    tool.anyOf("axes", Axis.class, "watch.axis.");
                    tool.area("settings", TEXT);
                }));
        form.section("notes", fields -> {
            action(fields, "watch.feed.open", () -> new FeedDialog(fields, LocalDate.now(clock)).open());
            fields.foldedRows("notes", WatchEditor::noteSummary, WatchEditor::note);
        });
        form.section(
                "syntheses",
                fields -> fields.foldedRows("syntheses", WatchEditor::synthesisSummary, synthesis -> {
                    synthesis.text("title", LINE);
                    synthesis.date("date");
                    synthesis.area("trends", PAGE);
                    synthesis.area("opportunities", PAGE);
                    synthesis.area("threats", PAGE);
                    synthesis.area("decision", TEXT);
                    synthesis.references("notes", "notes", "title");
                }));
        form.section("distribution", fields -> {
            fields.text("distribution/recipients", LINE);
            fields.text("distribution/rhythm", LINE);
            fields.text("distribution/format", LINE);
        });
    }

    private static void action(LiveFields fields, String label, Runnable does) {
        Div row = new Div(new Button(text(label), click -> does.run()));
        row.addClassNames("row", "wide");
        fields.add(row);
    }

    private static void source(LiveFields source) {
        source.text("name", LINE);
        source.choice("type", Source.Type.class, "watch.type.");
        source.text("url", ADDRESS);
        source.anyOf("axes", Axis.class, "watch.axis.");
        source.scale("reliability", RELIABILITY, "watch.reliability.");
        source.choice("frequency", Source.Frequency.class, "watch.frequency.");
        source.text("language", LINE);
        source.tick("free");
        source.references("crossed", "sources", "name");
    }

    private static void note(LiveFields note) {
        note.text("title", LINE);
        note.choice("axis", Axis.class, "watch.axis.");
        note.reference("source", "sources", "name");
        note.text("url", ADDRESS);
        note.date("publishedOn");
        note.date("readOn");
        note.area("summary", SUMMARY);
        note.area("facts", TEXT);
        note.area("interpretation", TEXT);
        note.choice("impact", Note.Impact.class, "watch.impact.");
        note.area("action", TEXT);
        note.text("keywords", LINE);
        note.text("legalText", LINE);
        note.date("legalDate");
    }

    private static String noteSummary(JsonNode note) {
        String axis = note.path("axis").asString("");
        return Formats.joined(
                " · ",
                axis.isEmpty() ? "" : text("watch.axis." + axis),
                note.path("title").asString(""));
    }

    private static String synthesisSummary(JsonNode synthesis) {
        JsonNode date = synthesis.path("date");
        return Formats.joined(
                " · ",
                date.isString() ? Formats.date(LocalDate.parse(date.asString())) : "",
                synthesis.path("title").asString(""));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
