package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// All actions at a glance: over time, and as a table with what each costs.
final class PlanOverview {

    private final ActionPlan plan;
    private final Wording wording;
    private final PlanWords words;
    private final Costs costs;

    PlanOverview(ActionPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.words = new PlanWords(plan, wording);
        this.costs = new Costs(plan);
    }

    /// Nothing without actions.
    List<Block> blocks() {
        if (plan.actions().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        List<Action> dated = dated();
        blocks.add(dated.isEmpty() ? table() : new Block.Chart(timeline(dated), table()));
        if (plan.basis() != null && !plan.lines().isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text(
                    "actionplan.counted",
                    wording.text("budget.basis." + plan.basis()),
                    wording.amount(costs.totalInKind()))));
        }
        if (!costs.shared().isEmpty()) {
            blocks.add(new Block.Bullets(
                    costs.shared().stream().map(this::shared).toList(),
                    costs.shared().stream().map(line -> "lines/" + line.id()).toList()));
        }
        return blocks;
    }

    private String shared(CostLine line) {
        return wording.text(
                "actionplan.shared", line.called(), wording.amount(line.amount()), words.numbers(costs.citing(line)));
    }

    private Block.Table table() {
        List<Row> rows = new ArrayList<>();
        plan.actions()
                .forEach(action -> rows.add(Row.of(
                                String.valueOf(plan.number(action)),
                                words.title(action),
                                words.objectives(action),
                                action.responsible(),
                                words.days(action),
                                words.cost(action, costs.of(action)),
                                words.status(action))
                        .at("actions/" + action.id())));
        rows.add(Row.total("", wording.text("actionplan.total"), "", "", "", wording.amount(costs.total()), ""));
        return new Block.Table(
                wording.text("actionplan.table.overview"),
                List.of(
                        Column.number(wording.text("actionplan.number"), 1),
                        Column.text(words.field("actions.title"), 6),
                        Column.text(words.field("actions.objectives"), 9),
                        Column.text(words.field("actions.responsible"), 3),
                        Column.text(wording.text("actionplan.when"), 4),
                        Column.number(wording.text("actionplan.cost"), 3),
                        Column.text(words.field("actions.status"), 3)),
                rows);
    }

    /// Those that can be drawn: the others stand in the table alone.
    private List<Action> dated() {
        return plan.actions().stream()
                .filter(action -> action.start() != null
                        && action.end() != null
                        && !action.end().isBefore(action.start()))
                .toList();
    }

    private Timeline timeline(List<Action> dated) {
        List<Timeline.Row> rows = dated.stream()
                .map(action -> new Timeline.Row(
                        words.numbered(action),
                        Timeline.Shape.BAR,
                        Objects.requireNonNullElse(action.start(), LocalDate.EPOCH),
                        Objects.requireNonNullElse(action.end(), LocalDate.EPOCH),
                        action.status() == Action.Status.DONE ? 100 : 0,
                        null))
                .toList();
        LocalDate from =
                rows.stream().map(Timeline.Row::start).min(LocalDate::compareTo).orElseThrow();
        LocalDate to =
                rows.stream().map(Timeline.Row::end).max(LocalDate::compareTo).orElseThrow();
        return new Timeline(
                wording.text("actionplan.chart.actions"),
                from.withDayOfMonth(1),
                to.plusDays(7),
                wording.project().startsOn(),
                wording.language(),
                rows,
                dated.stream().flatMap(action -> links(action, dated)).toList(),
                Timeline.Sheet.PAGE);
    }

    private static Stream<Timeline.Link> links(Action action, List<Action> dated) {
        return dated.stream()
                .filter(earlier -> action.prerequisites().contains(earlier.id()))
                .map(earlier -> new Timeline.Link(dated.indexOf(earlier), dated.indexOf(action)));
    }
}
