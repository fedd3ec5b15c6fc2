package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Trend;
import fr.coulisses.kinds.evaluationplan.Assessment.Reading;
import fr.coulisses.shared.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was measured of an indicator, as a curve beside its target and its threshold and as the table that says the
/// same; nothing before anything was measured.
record MeasureChart(Assessment assessment, PlanWords words) {

    List<Block> blocks() {
        return assessment.readings().isEmpty() ? List.of() : List.of(new Block.Chart(trend(), table()));
    }

    /// The curve alone, where the measures stand beside it.
    List<Block> picture() {
        return assessment.readings().isEmpty() ? List.of() : List.of(Block.Chart.alone(trend()));
    }

    private Trend trend() {
        Indicator indicator = assessment.indicator();
        List<Trend.Level> levels = new ArrayList<>();
        level(levels, "target", indicator.target(), false);
        level(levels, "alert", indicator.alert(), true);
        return new Trend(
                words.wording().text("evaluationplan.chart", words.name(indicator)),
                indicator.unit(),
                assessment.readings().stream()
                        .map(reading ->
                                new Trend.Point(reading.on(), reading.value(), indicator.isCrossedBy(reading.value())))
                        .toList(),
                levels,
                words.wording().language());
    }

    private void level(List<Trend.Level> levels, String field, @Nullable BigDecimal value, boolean limit) {
        if (value != null) {
            levels.add(new Trend.Level(words.field("indicators/" + field), value, limit));
        }
    }

    private Block.Table table() {
        List<Row> rows = assessment.readings().stream().map(this::row).toList();
        return new Block.Table(
                words.wording().text("evaluationplan.table.measures", words.name(assessment.indicator())),
                List.of(
                        Column.text(words.field("indicators/measures/on"), 2),
                        Column.number(words.field("indicators/measures/value"), 2),
                        Column.text(words.wording().text("evaluationplan.threshold"), 3),
                        Column.text(words.field("indicators/measures/comment"), 5)),
                rows);
    }

    private Row row(Reading reading) {
        Indicator indicator = assessment.indicator();
        return Row.of(
                words.day(reading.on()),
                words.value(reading.value(), indicator),
                indicator.isCrossedBy(reading.value()) ? words.wording().text("evaluationplan.crossed") : "",
                reading.computed()
                        ? Formats.joined(" – ", words.wording().text("evaluationplan.computed.word"), reading.comment())
                        : reading.comment());
    }
}
