package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.kinds.evaluationplan.Assessment.Reading;
import java.util.List;

/// What was measured last of each indicator, beside what was aimed at, and what is done about it.
record DeviationTable(EvaluationPlan plan, PlanWords words) {

    /// The table, and below it the measures that were decided or are missing.
    List<Block> blocks() {
        List<Block.Field> measures = plan.indicators().stream()
                .filter(indicator -> !corrective(indicator).isBlank())
                .map(indicator -> new Block.Field(
                        words.name(indicator), corrective(indicator), "indicators/" + indicator.id() + "/corrective"))
                .toList();
        return measures.isEmpty()
                ? List.of(table())
                : List.of(
                        table(),
                        new Block.Heading(2, words.wording().text("evaluationplan.correctives")),
                        new Block.Fields(measures));
    }

    private Block.Table table() {
        return new Block.Table(
                words.wording().text("evaluationplan.table.deviations"),
                List.of(
                        Column.text(words.field("indicators/label"), 12),
                        Column.number(words.wording().text("evaluationplan.short.baseline"), 4),
                        Column.number(words.wording().text("evaluationplan.short.target"), 4),
                        Column.number(words.wording().text("evaluationplan.short.alert"), 4),
                        Column.number(words.wording().text("evaluationplan.short.last"), 4),
                        Column.text(words.field("indicators/measures/on"), 6),
                        Column.number(words.wording().text("evaluationplan.deviation"), 4),
                        Column.number(words.wording().text("evaluationplan.deviation.share"), 4),
                        Column.text(words.wording().text("evaluationplan.state"), 8)),
                plan.indicators().stream().map(this::row).toList());
    }

    private Row row(Indicator indicator) {
        Assessment assessment = plan.assess(indicator);
        return Row.of(
                        words.name(indicator),
                        words.number(indicator.baseline()),
                        words.number(indicator.target()),
                        words.number(indicator.alert()),
                        words.number(assessment.last().map(Reading::value).orElse(null)),
                        assessment.last().map(words::day).orElse(""),
                        words.signed(assessment.deviation()),
                        words.signedShare(assessment.deviationShare()),
                        words.state(assessment))
                .at("indicators/" + indicator.id());
    }

    private String corrective(Indicator indicator) {
        return plan.assess(indicator).asksForACorrection()
                ? words.wording().text("evaluationplan.corrective.missing")
                : indicator.corrective();
    }
}
