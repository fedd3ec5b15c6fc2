package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.kinds.evaluationplan.Assessment.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The plan as a workbook: the indicators, their measures, the deviations that follow from both, the deliverables.
final class EvaluationPlanWorkbook {

    private final EvaluationPlan plan;
    private final Wording wording;
    private final PlanWords words;

    EvaluationPlanWorkbook(EvaluationPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.words = new PlanWords(plan, wording);
    }

    Workbook workbook() {
        Sheet measures = measures();
        return new Workbook(
                wording.text("kind.evaluation-plan"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                List.of(
                        indicators(),
                        measures,
                        new DeviationSheet(plan, words, measures.rows().size()).sheet(),
                        deliverables()),
                Map.of());
    }

    private Sheet indicators() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(
                SheetCells.numberHeader(wording.text("evaluationplan.number")),
                header("indicators/label"),
                header("indicators/unit"),
                SheetCells.numberHeader(words.field("indicators/baseline")),
                SheetCells.numberHeader(words.field("indicators/target")),
                SheetCells.numberHeader(words.field("indicators/alert")),
                header("indicators/direction"),
                header("indicators/criterion"),
                header("indicators/nature"),
                header("indicators/type"),
                header("indicators/formula"),
                header("indicators/source"),
                header("indicators/frequency"),
                header("indicators/responsible"),
                header("indicators/objectives"),
                header("indicators/actions"))));
        for (int i = 0; i < plan.indicators().size(); i++) {
            rows.add(indicator(i + 1, plan.indicators().get(i)));
        }
        return sheet(
                wording.text("evaluationplan.sheet.indicators"),
                List.of(6, 40, 10, 12, 12, 12, 24, 16, 16, 16, 44, 24, 18, 22, 44, 44),
                rows);
    }

    private Row indicator(int number, Indicator indicator) {
        return Row.of(
                SheetCells.count(number),
                Workbook.text(words.name(indicator)),
                Workbook.text(indicator.unit()),
                SheetCells.number(indicator.baseline()),
                SheetCells.number(indicator.target()),
                SheetCells.number(indicator.alert()),
                Workbook.text(words.named(indicator.aims())),
                Workbook.text(words.named(indicator.criterion())),
                Workbook.text(words.named(indicator.nature())),
                Workbook.text(words.named(indicator.type())),
                Workbook.text(indicator.formula()),
                Workbook.text(words.source(indicator)),
                Workbook.text(words.named(indicator.frequency())),
                Workbook.text(indicator.responsible()),
                Workbook.text(words.cited(indicator.objectives())),
                Workbook.text(words.cited(indicator.actions())));
    }

    private Sheet measures() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(
                SheetCells.numberHeader(wording.text("evaluationplan.number")),
                header("indicators/label"),
                header("indicators/measures/on"),
                SheetCells.numberHeader(words.field("indicators/measures/value")),
                header("indicators/unit"),
                SheetCells.header(wording.text("evaluationplan.threshold")),
                header("indicators/measures/comment"),
                header("indicators/measures/computed"))));
        for (int i = 0; i < plan.indicators().size(); i++) {
            Indicator indicator = plan.indicators().get(i);
            for (Reading reading : plan.assess(indicator).readings()) {
                rows.add(measure(i + 1, indicator, reading));
            }
        }
        return sheet(wording.text("evaluationplan.sheet.measures"), List.of(6, 40, 12, 12, 10, 20, 50, 24), rows);
    }

    private Row measure(int number, Indicator indicator, Reading reading) {
        return Row.of(
                SheetCells.count(number),
                Workbook.text(words.name(indicator)),
                new Workbook.Day(reading.on(), Style.PLAIN),
                Workbook.number(reading.value(), Format.DECIMAL),
                Workbook.text(indicator.unit()),
                Workbook.text(indicator.isCrossedBy(reading.value()) ? wording.text("evaluationplan.crossed") : ""),
                Workbook.text(reading.comment()),
                Workbook.text(wording.text(reading.computed() ? "artefact.yes" : "artefact.no")));
    }

    private Sheet deliverables() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(
                header("deliverables/step"),
                header("deliverables/title"),
                header("deliverables/format"),
                header("deliverables/dueOn"),
                header("deliverables/deliveredOn"),
                SheetCells.numberHeader(wording.text("evaluationplan.lateness")),
                header("deliverables/acceptance"),
                header("deliverables/validatedBy"))));
        plan.steps()
                .forEach(step -> plan.deliverables(step)
                        .forEach(row -> rows.add(deliverable(words.name(step), row, rows.size() + 1))));
        plan.strays()
                .forEach(row -> rows.add(deliverable(wording.text("evaluationplan.noStep"), row, rows.size() + 1)));
        return sheet(wording.text("evaluationplan.sheet.deliverables"), List.of(28, 40, 24, 12, 12, 12, 44, 26), rows);
    }

    private static Row deliverable(String step, Deliverable deliverable, int row) {
        String lateness = "IF(OR(D%1$d=\"\",E%1$d=\"\"),\"\",E%1$d-D%1$d)".formatted(row);
        return Row.of(
                Workbook.text(step),
                Workbook.text(deliverable.title()),
                Workbook.text(deliverable.format()),
                SheetCells.day(deliverable.dueOn()),
                SheetCells.day(deliverable.deliveredOn()),
                deliverable.dueOn() == null || deliverable.deliveredOn() == null
                        ? SheetCells.nothing(lateness)
                        : SheetCells.formula(
                                lateness, java.math.BigDecimal.valueOf(deliverable.lateness()), Format.COUNT),
                Workbook.text(deliverable.acceptance()),
                Workbook.text(deliverable.validatedBy()));
    }

    private static Sheet sheet(String name, List<Integer> widths, List<Row> rows) {
        return new Sheet(name, widths, 1, true, true, rows, List.of());
    }

    private Cell header(String place) {
        return SheetCells.header(words.field(place));
    }
}
