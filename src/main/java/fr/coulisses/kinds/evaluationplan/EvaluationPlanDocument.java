package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.kinds.evaluationplan.Assessment.State;
import fr.coulisses.shared.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The plan as its readers get it: what was found first, then the indicators, what was measured, the deviations with
/// what follows from them, and the deliverables step by step.
final class EvaluationPlanDocument {

    private final EvaluationPlan plan;
    private final Wording wording;
    private final PlanWords words;
    private final List<Block> blocks = new ArrayList<>();

    EvaluationPlanDocument(EvaluationPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.words = new PlanWords(plan, wording);
    }

    Document document() {
        heading("method");
        paragraph(plan.method(), "method");
        figures();
        heading("questions");
        questions();
        heading("indicators");
        if (plan.indicators().isEmpty()) {
            paragraph("", "indicators");
        } else {
            blocks.add(indicators());
            citations();
        }
        heading("measures");
        measures();
        heading("deviations");
        blocks.add(new Block.Heading(2, words.field("adjustment"), "adjustment"));
        paragraph(plan.adjustment(), "adjustment");
        if (!plan.indicators().isEmpty()) {
            blocks.addAll(new DeviationTable(plan, words).blocks());
        }
        heading("steps");
        blocks.addAll(new DeliverableTable(plan, words).blocks());
        heading("questionnaires");
        plan.questionnaires().forEach(this::questionnaire);
        if (plan.questionnaires().isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text("evaluationplan.noQuestionnaire"), "questionnaires"));
        }
        return new Document(
                wording.text("kind.evaluation-plan"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                blocks);
    }

    /// How many indicators stand how.
    private void figures() {
        List<Block.Field> fields = new ArrayList<>();
        fields.add(new Block.Field(
                wording.text("evaluationplan.rows.indicators"),
                String.valueOf(plan.indicators().size())));
        for (State state : State.values()) {
            long count = plan.indicators().stream()
                    .filter(indicator -> plan.assess(indicator).state() == state)
                    .count();
            if (count > 0) {
                fields.add(new Block.Field(wording.text(state.labelKey()), String.valueOf(count)));
            }
        }
        blocks.add(new Block.Fields(fields));
    }

    private void questions() {
        if (plan.questions().isEmpty()) {
            paragraph("", "questions");
            return;
        }
        blocks.add(new Block.Table(
                wording.text("evaluationplan.table.questions"),
                List.of(
                        Column.text(words.field("questions/criterion"), 2),
                        Column.text(words.field("questions/text"), 5),
                        Column.text(wording.text("evaluationplan.rows.indicators"), 5)),
                plan.questions().stream()
                        .map(question -> Row.of(
                                        words.named(question.criterion()),
                                        question.text(),
                                        plan.indicators().stream()
                                                .filter(indicator -> indicator.criterion() != null
                                                        && indicator.criterion() == question.criterion())
                                                .map(words::name)
                                                .collect(Collectors.joining("\u00a0; ")))
                                .at("questions/" + question.id()))
                        .toList()));
    }

    private Block.Table indicators() {
        return new Block.Table(
                wording.text("evaluationplan.table.indicators"),
                List.of(
                        Column.text(words.field("indicators/label"), 8),
                        Column.text(wording.text("evaluationplan.kindOf"), 4),
                        Column.text(words.field("indicators/unit"), 3),
                        Column.number(wording.text("evaluationplan.short.baseline"), 2),
                        Column.number(wording.text("evaluationplan.short.target"), 2),
                        Column.number(wording.text("evaluationplan.short.alert"), 2),
                        Column.text(words.field("indicators/source"), 4),
                        Column.text(words.field("indicators/frequency"), 4),
                        Column.text(words.field("indicators/responsible"), 4)),
                plan.indicators().stream()
                        .map(indicator -> Row.of(
                                        words.name(indicator),
                                        Formats.joined(
                                                ", ", words.named(indicator.nature()), words.named(indicator.type())),
                                        indicator.unit(),
                                        words.number(indicator.baseline()),
                                        words.number(indicator.target()),
                                        words.number(indicator.alert()),
                                        words.source(indicator),
                                        words.named(indicator.frequency()),
                                        indicator.responsible())
                                .at("indicators/" + indicator.id()))
                        .toList());
    }

    /// What each indicator measures: the objectives and actions of the project.
    private void citations() {
        List<Row> rows = plan.cited().stream()
                .map(citation ->
                        Row.of(wording.text(citation.type().labelKey()), citation.label(), measuring(citation)))
                .toList();
        if (rows.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text("evaluationplan.noCitation")));
            return;
        }
        blocks.add(new Block.Table(
                wording.text("evaluationplan.table.citations"),
                List.of(
                        Column.text(wording.text("evaluationplan.knot"), 2),
                        Column.text(wording.text("evaluationplan.measured"), 6),
                        Column.text(wording.text("evaluationplan.rows.indicators"), 5)),
                rows));
    }

    private String measuring(Citation citation) {
        return plan.indicators().stream()
                .filter(indicator -> indicator.cites().contains(citation.id()))
                .map(words::name)
                .collect(Collectors.joining("\u00a0; "));
    }

    /// Each indicator with how it is worked out and what was measured.
    private void measures() {
        plan.indicators().forEach(indicator -> {
            String place = "indicators/" + indicator.id();
            blocks.add(new Block.Heading(2, words.name(indicator), place));
            List<Block.Field> fields = new ArrayList<>();
            field(fields, "formula", indicator.formula(), place);
            field(fields, "criterion", words.named(indicator.criterion()), place);
            field(fields, "direction", words.named(indicator.aims()), place);
            plan.computedFor(indicator)
                    .ifPresent(figure -> fields.add(new Block.Field(
                            words.field("indicators/computation"), words.workedOut(figure), place + "/computation")));
            field(fields, "corrective", indicator.corrective(), place);
            blocks.add(new Block.Fields(fields));
            List<Block> chart = new MeasureChart(plan.assess(indicator), words).blocks();
            blocks.addAll(
                    chart.isEmpty() ? List.of(new Block.Paragraph(wording.text("evaluationplan.notMeasured"))) : chart);
        });
        if (plan.indicators().isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text("evaluationplan.toWrite")));
        }
    }

    private void questionnaire(Questionnaire questionnaire) {
        String place = "questionnaires/" + questionnaire.id();
        blocks.add(new Block.Heading(
                2,
                questionnaire.title().isBlank() ? wording.text("evaluationplan.unnamed") : questionnaire.title(),
                place));
        List<Block.Field> fields = new ArrayList<>();
        questionnaireField(fields, "anonymous", words.named(questionnaire.anonymous()), place);
        questionnaireField(fields, "collected", words.named(questionnaire.collected()), place);
        questionnaireField(fields, "other", questionnaire.other(), place);
        questionnaireField(fields, "questions", questionnaire.questions(), place);
        if (!fields.isEmpty()) {
            blocks.add(new Block.Fields(fields));
        }
    }

    private void field(List<Block.Field> fields, String name, String value, String place) {
        add(fields, "indicators/" + name, value, place + "/" + name);
    }

    private void questionnaireField(List<Block.Field> fields, String name, String value, String place) {
        add(fields, "questionnaires/" + name, value, place + "/" + name);
    }

    private void add(List<Block.Field> fields, String label, String value, String place) {
        if (!value.isBlank()) {
            fields.add(new Block.Field(words.field(label), value, place));
        }
    }

    private void heading(String section) {
        blocks.add(new Block.Heading(1, wording.text("evaluationplan.section." + section)));
    }

    private void paragraph(String text, String place) {
        blocks.add(new Block.Paragraph(text.isBlank() ? wording.text("evaluationplan.toWrite") : text, place));
    }
}
