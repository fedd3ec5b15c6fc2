package fr.coulisses.kinds.evaluationplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.artefact.ui.BlocksPicture;
import fr.coulisses.kinds.evaluationplan.Computation;
import fr.coulisses.kinds.evaluationplan.Criterion;
import fr.coulisses.kinds.evaluationplan.EvaluationPlanKind;
import fr.coulisses.kinds.evaluationplan.Indicator;
import fr.coulisses.kinds.evaluationplan.Questionnaire;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.LiveList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The fields of an evaluation plan, in the order in which it is read. The fields of one indicator are open at a time,
/// with its measures and their curve.
@Component
class EvaluationPlanEditor implements ArtefactEditor {

    private static final int LABEL = 150;
    private static final int LINE = 200;
    private static final int UNIT = 30;
    private static final int TEXT = 2000;
    private static final int PAGE = 8000;

    private final EvaluationPlanKind kind;
    private final RedThreads threads;
    private final Projects projects;
    private final Labels labels;
    private final JsonMapper json;
    private final Clock clock;

    EvaluationPlanEditor(
            EvaluationPlanKind kind,
            RedThreads threads,
            Projects projects,
            Labels labels,
            JsonMapper json,
            Clock clock) {
        this.kind = kind;
        this.threads = threads;
        this.projects = projects;
        this.labels = labels;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return EvaluationPlanKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        Wording wording = new Wording(
                labels,
                UI.getCurrent().getLocale(),
                projects.get(artefact.projectId()).sheet());
        LivePlan live = new LivePlan(artefact.projectId(), kind, wording, json);
        Div reader = new Div();
        reader.setVisible(false);
        form.follow(reader, live::read);
        RedThread thread = threads.of(artefact.projectId());
        form.section("method", fields -> fields.area("method", PAGE));
        form.section(
                "questions",
                fields -> fields.rows("questions", question -> {
                    question.choice("criterion", Criterion.class, "evaluationplan.criterion.");
                    question.area("text", TEXT);
                }));
        form.section("indicators", fields -> indicators(fields, live, thread));
        form.section("deviations", fields -> {
            fields.area("adjustment", PAGE);
            BlocksPicture picture = new BlocksPicture();
            picture.addClassName("deviations");
            fields.follow(picture, content -> picture.show(kind.deviations(live.plan(), wording)));
        });
        form.section("steps", EvaluationPlanEditor::steps);
        form.section(
                "questionnaires",
                fields -> fields.rows("questionnaires", questionnaire -> {
                    questionnaire.text("title", LINE);
                    questionnaire.choice("anonymous", Questionnaire.Anonymity.class, "evaluationplan.anonymity.");
                    questionnaire.anyOf("collected", Questionnaire.Datum.class, "evaluationplan.datum.");
                    questionnaire.text("other", LINE);
                    questionnaire.area("questions", PAGE);
                }));
    }

    private void indicators(LiveFields fields, LivePlan live, RedThread thread) {
        LibraryPanel library = new LibraryPanel(fields.list("indicators"), json);
        fields.follow(library, content -> library.refresh());
        Map<String, String> objectives = choices(thread, KnotType.OBJECTIVE, KnotType.GENERAL_OBJECTIVE);
        Map<String, String> actions = choices(thread, KnotType.ACTION);
        fields.foldedRows("indicators", live::summary, row -> {
            row.text("label", LABEL);
            row.choice("criterion", Criterion.class, "evaluationplan.criterion.");
            row.choice("nature", Indicator.Nature.class, "evaluationplan.nature.");
            row.choice("type", Indicator.Type.class, "evaluationplan.type.");
            row.text("formula", LINE);
            row.text("unit", UNIT);
            row.number("baseline");
            row.number("target");
            row.number("alert");
            row.choice("direction", Indicator.Direction.class, "evaluationplan.direction.");
            row.choice("source", Indicator.Source.class, "evaluationplan.source.");
            row.choice("frequency", Indicator.Frequency.class, "evaluationplan.frequency.");
            row.text("responsible", LINE);
            row.anyOf("objectives", objectives);
            row.anyOf("actions", actions);
            row.choice("computation", Computation.class, "evaluationplan.computation.");
            MeasurePanel measures =
                    new MeasurePanel(live, row.read("id").asString(""), row.list("measures"), LocalDate.now(clock));
            row.follow(measures, content -> measures.refresh());
            row.area("corrective", PAGE);
        });
    }

    private static void steps(LiveFields fields) {
        LiveList steps = fields.list("steps");
        Button usual = new Button(text("evaluationplan.steps.usual"), click -> addUsual(steps));
        fields.add(usual);
        fields.orderedRows("steps", step -> {
            step.text("name", LINE);
            step.date("endsOn");
        });
        fields.rows("deliverables", deliverable -> {
            deliverable.text("title", LINE);
            deliverable.reference("step", "steps", "name");
            deliverable.text("format", LINE);
            deliverable.date("dueOn");
            deliverable.date("deliveredOn");
            deliverable.text("acceptance", LINE);
            deliverable.text("validatedBy", LINE);
        });
    }

    /// The steps of most productions, without those that are there.
    private static void addUsual(LiveList steps) {
        Set<String> there =
                steps.rows().stream().map(row -> row.path("name").asString("")).collect(Collectors.toSet());
        List<ObjectNode> added = Stream.of(text("evaluationplan.steps.names").split(";", -1))
                .map(String::strip)
                .filter(name -> !there.contains(name))
                .map(name -> JsonMapper.shared().createObjectNode().put("name", name))
                .toList();
        if (!added.isEmpty()) {
            steps.add(added);
        }
    }

    private static Map<String, String> choices(RedThread thread, KnotType... types) {
        Map<String, String> choices = new LinkedHashMap<>();
        thread.of(types)
                .forEach(strand -> choices.put(strand.id(), strand.knot().label()));
        return choices;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
