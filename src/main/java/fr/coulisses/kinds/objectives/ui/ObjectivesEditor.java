package fr.coulisses.kinds.objectives.ui;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.kinds.objectives.Intent;
import fr.coulisses.kinds.objectives.Objectives;
import fr.coulisses.kinds.objectives.ObjectivesKind;
import fr.coulisses.shared.ui.LiveFields;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The note of intent, the tree with the fields of what is chosen in it, and what answers each need.
@Component
class ObjectivesEditor implements ArtefactEditor {

    private static final int LINE = 200;
    private static final int TEXT = 2000;

    /// The note may be too long while it is written: five times what it may be in the end.
    private static final int NOTE = 5 * Intent.LONGEST;

    private final RedThreads threads;
    private final JsonMapper json;

    ObjectivesEditor(RedThreads threads, JsonMapper json) {
        this.threads = threads;
        this.json = json;
    }

    @Override
    public String kind() {
        return ObjectivesKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        RedThread thread = threads.of(artefact.projectId());
        form.section("intent", this::intent);
        form.section("tree", fields -> {
            fields.area("purpose", Objectives.LONGEST_PURPOSE);
            new TreeWorkbench(
                    json,
                    fields,
                    Map.of(
                            "orientations", row -> orientation(row, thread),
                            "general", row -> general(row, thread),
                            "operational", row -> operational(row, thread)));
        });
        form.section("answers", fields -> {
            NeedsAnswered answered = new NeedsAnswered(thread);
            fields.follow(answered, content -> answered.show(json.treeToValue(content, Objectives.class)));
            fields.way(answered::leads);
        });
        form.section(
                "discarded",
                fields -> fields.rows("discarded", row -> {
                    row.text("title", LINE);
                    row.area("motive", TEXT);
                }));
    }

    private void intent(LiveFields fields) {
        IntentLength length = new IntentLength();
        fields.follow(
                length,
                content -> length.show(
                        json.treeToValue(content, Objectives.class).intent().length()));
        fields.area("intent/statement", NOTE);
        fields.area("intent/stance", NOTE);
        fields.area("intent/originality", NOTE);
        fields.area("intent/values", NOTE);
    }

    private static void orientation(LiveFields row, RedThread thread) {
        row.area("title", LINE);
        row.choice("axis", choices(thread, KnotType.AXIS));
    }

    private static void general(LiveFields row, RedThread thread) {
        row.text("verb", 40);
        row.area("title", LINE);
        row.anyOf("segments", choices(thread, KnotType.SEGMENT));
        row.anyOf("needs", choices(thread, KnotType.NEED));
    }

    private static void operational(LiveFields row, RedThread thread) {
        row.area("title", LINE);
        row.area("specific", TEXT);
        row.text("indicator", LINE);
        row.number("target");
        row.text("unit", 60);
        row.date("dueOn");
        row.text("responsible", LINE);
        row.area("attainable", TEXT);
        row.area("realistic", TEXT);
        row.anyOf("needs", choices(thread, KnotType.NEED));
    }

    private static Map<String, String> choices(RedThread thread, KnotType type) {
        Map<String, String> choices = new LinkedHashMap<>();
        thread.of(type).forEach(strand -> choices.put(strand.id(), strand.knot().label()));
        return choices;
    }
}
